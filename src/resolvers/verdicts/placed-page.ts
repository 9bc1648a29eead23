import type { Coordinates } from '../../time/index.ts';
import { encodeCursor, type Page } from '../values/index.ts';
import type { ComputedValue } from './applicability-value.ts';

/** An entry of a list with its place in the order, as text. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: string;
}

interface PageParts<Item> {
  readonly placed: readonly Placed<Item>[];
  readonly page: Page;
  readonly at: Coordinates;
  /** The value of an entry; only those of the page are made. */
  readonly value: (item: Item) => ComputedValue;
}

/** The page of a computed list as a connection: places are compared, so that pages stay right while data changes. */
export function placedPage<Item>({ placed, page, at, value }: PageParts<Item>): ComputedValue {
  const { items, before, behind } = cut(placed, page);
  const cursor = ({ place }: Placed<Item>): string => encodeCursor({ list: page.list, at, order: place });
  const made = new Map<Placed<Item>, ComputedValue>();
  const node = (entry: Placed<Item>): ComputedValue => {
    const known = made.get(entry) ?? value(entry.item);
    made.set(entry, known);
    return known;
  };
  const [first] = items;
  const last = items.at(-1);
  return {
    nodes: () => items.map(node),
    edges: () => items.map((entry) => ({ cursor: cursor(entry), node: node(entry) })),
    pageInfo: () => ({
      hasNextPage: behind,
      hasPreviousPage: before,
      startCursor: first ? cursor(first) : null,
      endCursor: last ? cursor(last) : null,
    }),
    totalCount: placed.length,
    totalCountExact: true,
  };
}

interface Cut<Item> {
  readonly items: readonly Placed<Item>[];
  readonly before: boolean;
  readonly behind: boolean;
}

/** Only what comes on the page is sorted: a list may have a hundred thousand entries. */
function cut<Item>(placed: readonly Placed<Item>[], { after, before, size, backward }: Page): Cut<Item> {
  const within = placed.filter(({ place }) => (!after || place > after.order) && (!before || place < before.order));
  const items = nearest(within, size, backward ? descending : ascending);
  if (backward) items.reverse();
  const [first] = items;
  const last = items.at(-1);
  return {
    items,
    before: first !== undefined && placed.some(({ place }) => place < first.place),
    behind: last !== undefined && placed.some(({ place }) => place > last.place),
  };
}

type Order = (left: Placed<unknown>, right: Placed<unknown>) => number;
const ascending: Order = (left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0);
const descending: Order = (left, right) => ascending(right, left);

/** The first `size` in an order. What is kept is cut back now and then, so that nearly all entries are compared once. */
function nearest<Item>(entries: readonly Placed<Item>[], size: number, order: Order): Placed<Item>[] {
  let kept: Placed<Item>[] = [];
  let last: Placed<Item> | undefined;
  for (const entry of entries) {
    if (last && order(entry, last) >= 0) continue;
    kept.push(entry);
    if (kept.length < 2 * size + 64) continue;
    kept = kept.sort(order).slice(0, size);
    last = kept.at(-1);
  }
  return kept.sort(order).slice(0, size);
}
