import { invariant } from '../../lib/index.ts';
import type { Coordinates } from '../../time/index.ts';
import { encodeCursor, type Page } from '../values/index.ts';
import { listOf, numberOf } from './cells.ts';
import type { Answered } from './exploration.ts';

/** Where counting ends; a larger total is told as "at least". */
const COUNT_BUDGET = 10_000;

/** Makes the value of an item of a page; what makes its cursor goes along, since few ask for it. */
type ReadItem<Item> = (item: readonly unknown[], cursor: () => string) => Item;

/** Reads `[items, total]`, items that begin with their place in the order; there is one item more than the page where more follow. */
export function pageOf<Item extends { readonly node: unknown }>(
  cell: unknown,
  { page, at }: Answered<unknown>,
  read: ReadItem<Item>,
): FoundPage<Item> {
  invariant(page, 'a connection is bound as a page');
  const [list, total] = listOf(cell);
  return new FoundPage(listOf(list).map(listOf), numberOf(total), page, at, read);
}

/** A connection as the API gives it. An answer may have hundreds of them: what costs something is made when it is asked for. */
class FoundPage<Item extends { readonly node: unknown }> {
  readonly edges: readonly Item[];
  readonly totalCount: number;
  readonly totalCountExact: boolean;
  readonly #shown: readonly (readonly unknown[])[];
  readonly #more: boolean;
  readonly #page: Page;
  readonly #at: Coordinates;

  constructor(items: readonly (readonly unknown[])[], total: number, page: Page, at: Coordinates, read: ReadItem<Item>) {
    const kept = items.slice(0, page.size);
    this.#shown = page.backward ? kept.toReversed() : kept;
    this.#more = items.length > page.size;
    this.#page = page;
    this.#at = at;
    this.edges = this.#shown.map((item) => read(item, () => this.#cursorOf(item)));
    this.totalCount = total;
    this.totalCountExact = total < COUNT_BUDGET;
  }

  get nodes(): readonly Item['node'][] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } {
    const [first, last] = [this.#shown[0], this.#shown.at(-1)];
    const { backward, before, after } = this.#page;
    return {
      hasNextPage: backward ? before !== null : this.#more,
      hasPreviousPage: backward ? this.#more : after !== null,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  #cursorOf([order]: readonly unknown[]): string {
    return encodeCursor({ list: this.#page.list, at: this.#at, order: String(order) });
  }
}
