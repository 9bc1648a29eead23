type Numbers = Uint32Array | Float64Array;

/** Numbers one behind the other, in memory that doubles as it fills. */
export class NumberList<List extends Numbers> {
  readonly #Kind: new (size: number) => List;
  #numbers: List;
  #length = 0;

  constructor(Kind: new (size: number) => List) {
    this.#Kind = Kind;
    this.#numbers = new Kind(64);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const more = new this.#Kind(this.#length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number at an index below `length`. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
