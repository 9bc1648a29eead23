import type { Row, RowTaker } from '../graph/index.ts';
import { headAround } from './rows-by-tag.ts';

/** Hands on what comes between two rows of Head. */
export class BetweenHeads<Taker extends RowTaker> {
  readonly taker: Taker;
  #first: Row | null = null;
  /** Held back: the last row is Head. */
  #newest: Row | null = null;

  constructor(taker: Taker) {
    this.taker = taker;
  }

  take(row: Row): void {
    if (!this.#first) this.#first = row;
    else {
      if (this.#newest) this.taker.take(this.#newest);
      this.#newest = row;
    }
  }

  /** The version that both tell; null where the data changed in between. */
  version(): string | null {
    return headAround(this.#first?.[0], this.#newest?.[0]).version;
  }
}
