import type { FactRow } from '../dataset/index.ts';

type Bound = NonNullable<FactRow['bound']>;

/** What is measured rather than counted in whole things: money by its currency code, shares, percentages. */
const isMeasured = (unit: string | undefined): boolean =>
  unit !== undefined && (/^[A-Z]{3,4}$/.test(unit) || unit === 'share' || unit.startsWith('percent'));

export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
  /** The bound itself is not possible. */
  readonly lowerOpen?: true;
  readonly upperOpen?: true;
}

/** A value and its bound as an interval: `more than 493 million` people is at least 493,000,001, of money it is an open bound. */
export function boundsOf(value: number, bound: Bound, unit: string | undefined): Bounds {
  const whole = !isMeasured(unit) && Number.isInteger(value);
  switch (bound) {
    case 'exact':
      return { lower: value, upper: value };
    case 'moreThan':
      return whole ? { lower: value + 1 } : { lower: value, lowerOpen: true };
    case 'atLeast':
      return { lower: value };
    case 'lessThan':
      return whole ? { upper: value - 1 } : { upper: value, upperOpen: true };
    case 'atMost':
      return { upper: value };
  }
}

const WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  moreThan: 'more than ',
  atLeast: 'at least ',
  lessThan: 'less than ',
  atMost: 'at most ',
};
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** `more than 493,000,000 users`, `EUR 8,026,000,000`. */
export function quantityText(value: number, bound: Bound, unit = ''): string {
  const number = NUMBERS.format(value);
  return WORDS[bound] + (/^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`.trim());
}
