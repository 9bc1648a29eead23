import type { SaidNumber } from '../view/index.ts';

export const BOUNDS = ['exactly', 'at least', 'at most', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How a number is said. */
export function boundOf({ lower, upper }: SaidNumber): Bound {
  if (lower === upper) return 'exactly';
  if (upper === null) return 'at least';
  return lower === null ? 'at most' : 'between';
}

/** What is said by a bound and one number, or two; null where a number is missing or the two are crossed. */
export function saidNumber(bound: Bound, first: number | null, second: number | null): SaidNumber | null {
  if (first === null) return null;
  if (bound === 'exactly') return { lower: first, upper: first };
  if (bound === 'at least') return { lower: first, upper: null };
  if (bound === 'at most') return { lower: null, upper: first };
  return second === null || second < first ? null : { lower: first, upper: second };
}

/** The first number of what is said. */
export function firstOf({ lower, upper }: SaidNumber): number | null {
  return lower ?? upper;
}
