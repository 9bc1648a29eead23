import { invariant } from '../../lib/index.ts';
import { encodeCursor } from '../values/index.ts';
import { listOf, numberOf } from './cells.ts';
import type { Answered } from './exploration.ts';

/** Where counting ends; a larger total is told as "at least". */
const COUNT_BUDGET = 10_000;

/** A connection as the API gives it, of items that begin with their place in the order. What costs something is made when it is asked for. */
export interface FoundPage<Item extends { readonly node: unknown }> {
  readonly edges: readonly Item[];
  readonly nodes: readonly Item['node'][];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
  readonly totalCountExact: boolean;
}

/** Reads `[items, total]`; there is one item more than the page where more follow. `read` is given each item with what makes its cursor. */
export function pageOf<Item extends { readonly node: unknown }>(
  cell: unknown,
  { page, at }: Answered<unknown>,
  read: (item: readonly unknown[], cursor: () => string) => Item,
): FoundPage<Item> {
  invariant(page, 'a connection is bound as a page');
  const [list, total] = listOf(cell);
  const items = listOf(list).map(listOf);
  const kept = items.slice(0, page.size);
  const shown = page.backward ? kept.toReversed() : kept;
  const cursorOf = ([order]: readonly unknown[]): string => encodeCursor({ list: page.list, at, order: String(order) });
  const more = items.length > page.size;
  const edges = shown.map((item) => read(item, () => cursorOf(item)));
  return {
    edges,
    get nodes() {
      return edges.map(({ node }) => node);
    },
    get pageInfo() {
      const [first, last] = [shown[0], shown.at(-1)];
      return {
        hasNextPage: page.backward ? page.before !== null : more,
        hasPreviousPage: page.backward ? more : page.after !== null,
        startCursor: first ? cursorOf(first) : null,
        endCursor: last ? cursorOf(last) : null,
      };
    },
    totalCount: numberOf(total),
    totalCountExact: numberOf(total) < COUNT_BUDGET,
  };
}
