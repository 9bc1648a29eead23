import { invariant } from '../lib/index.ts';

/** Rows of a statement by the part that they belong to; 0 is Head. */
export type RowsByTag = Map<number, readonly unknown[]>;

/** The newest published change. */
export interface Head {
  readonly sequence: number;
  readonly instant: string;
}

/** Head, which every statement brings. */
export function headOf(rows: RowsByTag): Head {
  const head = rows.get(0)?.[0];
  invariant(Array.isArray(head), 'the graph has a Head');
  return { sequence: Number(head[0]), instant: String(head[1]) };
}

/** Names the data as they are with that change. */
export const versionOf = ({ sequence, instant }: Head): string => `${sequence} ${instant}`;

/** Sorts rows of tag and value. */
export function byTag(rows: readonly (readonly unknown[])[]): RowsByTag {
  const tags = new Map<number, unknown[]>();
  for (const [tag, value] of rows) {
    const list = tags.get(Number(tag));
    if (list) list.push(value);
    else tags.set(Number(tag), [value]);
  }
  return tags;
}
