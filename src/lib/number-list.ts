type Numbers = Uint32Array | Float64Array;

/** Numbers one behind the other, in memory that doubles as it fills. */
export class NumberList<List extends Numbers> {
  readonly #make: (size: number) => List;
  #numbers: List;
  #length = 0;

  /** `make` gives a list of so many zeros. */
  constructor(make: (size: number) => List) {
    this.#make = make;
    this.#numbers = make(64);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const more = this.#make(this.#length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
