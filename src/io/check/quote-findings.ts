import type { Dataset } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { allRows, citationsIn } from './rows.ts';

/** Short enough to be a quotation and not a copy, whatever the law of the place. */
export const MAX_QUOTE_WORDS = 25;
const MAX_HAN_CHARACTERS = 60;
const HAN = /\p{Script=Han}/gu;

export interface Findings {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Quotes that are longer than a quote should be. Chinese has no spaces: there characters are counted, and judged by people. */
export function quoteFindings(dataset: Dataset): Findings {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const row of allRows(dataset)) {
    for (const { citation, path } of citationsIn(row)) {
      const { quote } = citation;
      if (quote === undefined) continue;
      const at = [...path, 'quote'];
      const words = quote.split(/\s+/).length;
      const characters = quote.match(HAN)?.length ?? 0;
      if (words > MAX_QUOTE_WORDS) errors.push(problemAt(placeOf(dataset, row), at, `quote of ${words} words (at most ${MAX_QUOTE_WORDS})`));
      if (characters > MAX_HAN_CHARACTERS) {
        warnings.push(problemAt(placeOf(dataset, row), at, `quote of ${characters} Chinese characters (better at most ${MAX_HAN_CHARACTERS})`));
      }
    }
  }
  return { errors, warnings };
}
