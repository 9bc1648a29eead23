import { NumberList } from '../../lib/index.ts';
import { byPlaces } from './by-places.ts';

/** One part of everybody's evidence: lists that are the same are one object, named by a number; 0 is the empty one. */
export interface PartColumn<Item> {
  readonly lists: readonly (readonly Item[])[];
  readonly byPlace: Uint32Array;
}

/** Lists that are alike, by their number. */
export interface LikeLists {
  readonly numbers: Uint32Array;
  /** How many different numbers there are. */
  readonly count: number;
}

/** Gives lists whose items are alike the same number, whatever their order; 0 where no item counts. */
export function likeLists<Item>({ lists }: PartColumn<Item>, likenessOf: (item: Item) => string): LikeLists {
  const known = new Map([['', 0]]);
  const numbers = Uint32Array.from(lists, (list) => {
    const likenesses = new Set(list.map(likenessOf).filter((likeness) => likeness !== ''));
    const key = [...likenesses].sort().join('\n');
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  return { numbers, count: known.size };
}

/** A column of which some places are anew: `places` says for each where it stands in the old one, -1 for those that the new one has. */
export function mergedColumn<Item>(old: PartColumn<Item>, anew: PartColumn<Item>, places: Int32Array): PartColumn<Item> {
  const behind = old.lists.length - 1;
  const byPlace = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? -1;
    const number = anew.byPlace[index] ?? 0;
    byPlace[index] = place >= 0 ? (old.byPlace[place] ?? 0) : number === 0 ? 0 : number + behind;
  }
  return { lists: [...old.lists, ...anew.lists.slice(1)], byPlace };
}

/** A column of whole lists by place; empty ones may be left out. */
export function columnOfLists<Item>(size: number, lists: readonly (readonly [place: number, list: readonly Item[]])[]): PartColumn<Item> {
  const byPlace = new Uint32Array(size);
  const filled = lists.filter(([, list]) => list.length > 0);
  for (const [number, [place]] of filled.entries()) byPlace[place] = number + 1;
  return { lists: [[], ...filled.map(([, list]) => list)], byPlace };
}

/** The list of a place. */
export function listAt<Item>(column: PartColumn<Item> | undefined, place: number): readonly Item[] {
  return column?.lists[column.byPlace[place] ?? 0] ?? [];
}

/** A column that is filled item by item, each with the places that have it. */
export class PartFilling<Item> {
  readonly #items: Item[] = [];
  readonly #places = new NumberList(Uint32Array);
  readonly #numbers = new NumberList(Uint32Array);

  put(item: Item, places: readonly number[]): void {
    if (places.length === 0) return;
    const number = this.#items.push(item) - 1;
    for (const place of places) {
      this.#places.push(place);
      this.#numbers.push(number);
    }
  }

  /** Gives every different list of items a number. */
  column(size: number): PartColumn<Item> {
    const { begins, sorted } = byPlaces(size, this.#places);
    const numbers = sorted.map((index) => this.#numbers.at(index));
    const lists: (readonly Item[])[] = [[]];
    const byPlace = new Uint32Array(size);
    const known = new Map([['', 0]]);
    for (let place = 0; place < size; place++) {
      const own = numbers.subarray(begins[place], begins[place + 1]);
      const key = own.join(' ');
      const number = known.get(key) ?? lists.push(this.#itemsOf(own)) - 1;
      known.set(key, number);
      byPlace[place] = number;
    }
    return { lists, byPlace };
  }

  /** A list that takes no more memory than it needs; one that grew has room to spare. */
  #itemsOf(numbers: Uint32Array): readonly Item[] {
    return Array.from(numbers)
      .flatMap((number) => this.#items[number] ?? [])
      .slice();
  }
}
