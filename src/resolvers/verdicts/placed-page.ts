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
  const sorted = placed.toSorted((left, right) => (left.place < right.place ? -1 : 1));
  const { items, before, behind } = cut(sorted, page);
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
    totalCount: sorted.length,
    totalCountExact: true,
  };
}

interface Cut<Item> {
  readonly items: readonly Placed<Item>[];
  readonly before: boolean;
  readonly behind: boolean;
}

function cut<Item>(sorted: readonly Placed<Item>[], { after, before, size, backward }: Page): Cut<Item> {
  const within = sorted.filter(({ place }) => (!after || place > after.order) && (!before || place < before.order));
  const items = backward ? within.slice(-size) : within.slice(0, size);
  const [first] = items;
  const last = items.at(-1);
  return { items, before: first ? sorted[0] !== first : false, behind: last ? sorted.at(-1) !== last : false };
}
