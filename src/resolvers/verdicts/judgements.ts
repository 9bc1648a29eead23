import type { Judgement } from '../../rules/index.ts';

/** What everybody was judged, by place. Few judgements differ, so that a number stands for each. */
export class Judgements implements Iterable<Judgement> {
  readonly #different: Judgement[] = [];
  readonly #known = new Map<string, number>();
  readonly #numbers: Uint32Array;

  constructor(size: number) {
    this.#numbers = new Uint32Array(size);
  }

  /** The number of a judgement: the same for all that are the same. */
  numberOf(judgement: Judgement): number {
    const { verdict, reason, truth, phase, phaseSince } = judgement;
    const key = `${verdict} ${reason} ${truth} ${phase} ${phaseSince ?? ''}`;
    const number = this.#known.get(key) ?? this.#different.push(judgement) - 1;
    this.#known.set(key, number);
    return number;
  }

  put(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  at(place: number): Judgement | undefined {
    return this.#different[this.#numbers[place] ?? -1];
  }

  *[Symbol.iterator](): Generator<Judgement> {
    for (const number of this.#numbers) {
      const judgement = this.#different[number];
      if (judgement) yield judgement;
    }
  }
}
