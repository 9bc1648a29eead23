/** Puts whole numbers into a text, two characters each: the quickest way to a key of a map. */
export class Signs {
  #codes: number[] = [];

  /** Begins anew. */
  clear(): void {
    this.#codes = [];
  }

  add(number: number): void {
    this.#codes.push(number & 0xffff, number >>> 16);
  }

  text(): string {
    return String.fromCharCode(...this.#codes);
  }
}

/** More than places among thresholds and figures can be. */
const NONE = 0xffff_ffff;

/**
 * Adds where numbers lie among thresholds and among each other. Verdicts compare numbers with thresholds and with each other, and never reckon
 * with them, so whatever lies the same way is judged the same. False beyond 2^53, where a number only says that a figure is near.
 */
export function addPlaces(signs: Signs, numbers: readonly number[], thresholds: readonly number[]): boolean {
  for (const number of numbers) {
    if (Number.isNaN(number)) {
      signs.add(NONE);
      continue;
    }
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return false;
    let below = 0;
    while (below < thresholds.length && (thresholds[below] ?? 0) < number) below++;
    let smaller = 0;
    for (const other of numbers) if (other < number) smaller++;
    signs.add(below * 2 + (thresholds[below] === number ? 1 : 0));
    signs.add(smaller);
  }
  return true;
}
