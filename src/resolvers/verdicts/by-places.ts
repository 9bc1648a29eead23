import type { NumberList } from '../../lib/index.ts';

/**
 * What stands where, sorted by place: where those of each place begin, and the indexes of `places`, those of one place in the order in which they came.
 * Every place is below `size`.
 */
export function byPlaces(size: number, places: NumberList<Uint32Array>): { readonly begins: Uint32Array; readonly sorted: Uint32Array } {
  const amounts = new Uint32Array(size);
  for (let index = 0; index < places.length; index++) amounts[places.at(index)] = (amounts[places.at(index)] ?? 0) + 1;
  const begins = beginsOf(amounts);
  const next = begins.slice();
  const sorted = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const at = next[places.at(index)] ?? 0;
    next[places.at(index)] = at + 1;
    sorted[at] = index;
  }
  return { begins, sorted };
}

/** Where each begins, of which so many stand one behind the other; one more than there are. */
export function beginsOf(amounts: Uint32Array): Uint32Array {
  const begins = new Uint32Array(amounts.length + 1);
  for (let place = 0, begin = 0; place < amounts.length; place++) {
    begin += amounts[place] ?? 0;
    begins[place + 1] = begin;
  }
  return begins;
}
