import { invariant } from '../lib/index.ts';

/** Rows of a statement by the part that they belong to; 0 is Head. */
export type RowsByTag = Map<number, readonly unknown[]>;

/** The newest published change. */
export interface Head {
  readonly sequence: number;
  readonly instant: string;
  /** Names the data as they stand with it: what was read between two looks that tell the same version is of that version. Null while they are changed. */
  readonly version: string | null;
}

/** Head, which every statement brings before and after all else: of a version where nothing was changed in between. */
export function headOf(rows: RowsByTag): Head {
  const [before, after] = rows.get(0) ?? [];
  return headAround(before, after);
}

/** Head out of what a statement brought of it before and after all else. */
export function headAround(before: unknown, after: unknown): Head {
  const head = headIn(before);
  return headIn(after).version === head.version ? head : { ...head, version: null };
}

/** Head as a statement brings it: sequence, instant and edition, which is odd while states are swapped and Head moves. */
export function headIn(value: unknown): Head {
  invariant(Array.isArray(value), 'the graph has a Head');
  const [sequence, instant, edition] = [Number(value[0]), String(value[1]), Number(value[2])];
  return { sequence, instant, version: edition % 2 === 0 ? `${sequence} ${instant} ${edition}` : null };
}

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
