import fc from 'fast-check';

/** Draws small random choices from one number, so that fast-check can shrink and repeat a case. */
export class Draw {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 4294967296) * (most + 1));
  }
  /** True once in `n` times. */
  chance(n: number): boolean {
    return this.upTo(n - 1) === 0;
  }
  /** A random part. */
  someOf<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.chance(2));
  }
  some(items: readonly string[]): readonly string[] {
    return this.someOf(items);
  }
}

/** Seeds of cases. */
export const seeds = fc.integer({ min: 0, max: 0xffffffff });
