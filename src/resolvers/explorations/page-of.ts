import { invariant } from '../../lib/index.ts';
import { encodeCursor } from '../values/index.ts';
import { listOf, numberOf } from './cells.ts';
import type { Answered } from './exploration.ts';

/** Where counting ends; a larger total is told as "at least". */
const COUNT_BUDGET = 10_000;

/** A connection as the API gives it, of items that begin with their place in the order. */
export interface FoundPage<Item> {
  readonly edges: readonly (Item & { readonly cursor: string })[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
  readonly totalCountExact: boolean;
}

/** Reads `[items, total]`; there is one item more than the page where more follow. */
export function pageOf<Item extends object>(
  cell: unknown,
  { page, at }: Answered<unknown>,
  read: (item: readonly unknown[]) => Item,
): FoundPage<Item> {
  invariant(page, 'a connection is bound as a page');
  const [list, total] = listOf(cell);
  const items = listOf(list).map(listOf);
  const kept = items.slice(0, page.size);
  const shown = page.backward ? kept.toReversed() : kept;
  const edges = shown.map((item) => ({ ...read(item), cursor: encodeCursor({ list: page.list, at, order: String(item[0]) }) }));
  const more = items.length > page.size;
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: numberOf(total),
    totalCountExact: numberOf(total) < COUNT_BUDGET,
  };
}
