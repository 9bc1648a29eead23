/** Draws that depend on nothing but the seed and what they are drawn for, so that one entry never changes another. */
export interface Draw {
  /** From 0 up to 1, without 1. */
  readonly share: () => number;
  /** Whether something happens that happens so often. */
  readonly chance: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The first items are drawn far more often than the last: hubs and a long tail. */
  readonly mostlyFirst: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** A number whose digits are spread evenly, as sizes of companies are. */
  readonly magnitude: (least: number, most: number) => number;
}

/** A source of draws for one entry. */
export function drawFor(seed: number, entry: string): Draw {
  let state = seed >>> 0;
  for (let index = 0; index < entry.length; index++) state = Math.imul(state ^ entry.charCodeAt(index), 0x01000193) >>> 0;
  // Mulberry32: small, and good enough to spread made-up companies.
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly [Item, ...Item[]], place: number): Item => items[Math.floor(place * items.length)] ?? items[0];
  return {
    share,
    chance: (probability) => share() < probability,
    whole: (least, most) => least + Math.floor(share() * (most - least + 1)),
    one: (items) => at(items, share()),
    mostlyFirst: (items) => at(items, share() ** 3),
    magnitude: (least, most) => Math.round(least * (most / least) ** share()),
  };
}
