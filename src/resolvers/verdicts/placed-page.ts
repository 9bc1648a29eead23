import { once } from '../../lib/index.ts';
import type { Coordinates } from '../../time/index.ts';
import { encodeCursor, type Page } from '../values/index.ts';
import type { ComputedValue } from './applicability-value.ts';

/** An entry of a list with its place in the order, as text. */
interface Placed<Item> {
  readonly item: Item;
  readonly place: string;
}

interface PageParts<Item> {
  /** Gone through once. */
  readonly items: Iterable<Item>;
  readonly placeOf: (item: Item) => string;
  readonly page: Page;
  readonly at: Coordinates;
  /** The value of an entry; only those of the page are made. */
  readonly value: (item: Item) => ComputedValue;
}

/** The page of a computed list as a connection: places are compared, so that pages stay right while data changes. */
export function placedPage<Item>({ items, placeOf, page, at, value }: PageParts<Item>): ComputedValue {
  const found = once(() => cut(items, placeOf, page));
  const cursor = ({ place }: Placed<Item>): string => encodeCursor({ list: page.list, at, order: place });
  const made = new Map<Placed<Item>, ComputedValue>();
  const node = (entry: Placed<Item>): ComputedValue => {
    const known = made.get(entry) ?? value(entry.item);
    made.set(entry, known);
    return known;
  };
  return {
    nodes: () => found().shown.map(node),
    edges: () => found().shown.map((entry) => ({ cursor: cursor(entry), node: node(entry) })),
    pageInfo: () => {
      const { shown, before, behind } = found();
      const [first, last] = [shown[0], shown.at(-1)];
      return {
        hasNextPage: behind,
        hasPreviousPage: before,
        startCursor: first ? cursor(first) : null,
        endCursor: last ? cursor(last) : null,
      };
    },
    totalCount: () => found().total,
    totalCountExact: true,
  };
}

interface Cut<Item> {
  readonly shown: readonly Placed<Item>[];
  readonly before: boolean;
  readonly behind: boolean;
  readonly total: number;
}

/** Only what comes on the page is held and sorted: a list may have a hundred thousand entries. */
function cut<Item>(items: Iterable<Item>, placeOf: (item: Item) => string, { after, before, size, backward }: Page): Cut<Item> {
  const order = backward ? descending : ascending;
  let [total, least, most, kept] = [0, '', '', [] as Placed<Item>[]];
  let last: Placed<Item> | undefined;
  for (const item of items) {
    const entry = { item, place: placeOf(item) };
    const { place } = entry;
    if (total === 0 || place < least) least = place;
    if (place > most) most = place;
    total += 1;
    if ((after && place <= after.order) || (before && place >= before.order) || (last && order(entry, last) >= 0)) continue;
    kept.push(entry);
    // Cut back now and then, so that nearly all entries are compared once.
    if (kept.length < 2 * size + 64) continue;
    kept = kept.sort(order).slice(0, size);
    last = kept.at(-1);
  }
  const shown = kept.sort(order).slice(0, size);
  if (backward) shown.reverse();
  const [first, end] = [shown[0], shown.at(-1)];
  return { shown, before: first !== undefined && least < first.place, behind: end !== undefined && most > end.place, total };
}

type Order = (left: Placed<unknown>, right: Placed<unknown>) => number;
const ascending: Order = (left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0);
const descending: Order = (left, right) => ascending(right, left);
