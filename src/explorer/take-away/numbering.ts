import type { CanvasCitationFragment } from '../generated/operations.ts';

type Source = CanvasCitationFragment['source'];

/** A quote with the number of its source. */
export interface Numbered {
  readonly number: number;
  readonly quote: string | null;
  readonly locator: string | null;
}

/** Gives sources their numbers, from 1, in the order in which they are first named. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  /** Quotes with their numbers; what says the same of the same source stands once. */
  numbered(citations: readonly CanvasCitationFragment[]): readonly Numbered[] {
    const byText = new Map(
      citations.map(({ quote, locator, source }) => {
        const number = this.#numberOf(source);
        return [JSON.stringify([number, quote, locator]), { number, quote, locator }];
      }),
    );
    return [...byText.values()];
  }

  /** All sources that have a number, in its order. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  #numberOf(source: Source): number {
    const known = this.#numbers.get(source.id);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(source.id, this.#sources.length);
    return this.#sources.length;
  }
}
