import type { Interval } from './interval.ts';

/** What is known of a fact. Dates are intervals of day numbers; a text is a complete set of one. */
export type Observed =
  { readonly type: 'number' | 'date'; readonly interval: Interval } | { readonly type: 'boolean'; readonly truth: boolean } | ObservedSet;

export interface ObservedSet {
  readonly type: 'set';
  /** Folded values that belong to it. */
  readonly present: ReadonlySet<string>;
  /** Folded values that are known not to belong to it. */
  readonly absent: ReadonlySet<string>;
  /** What is not present does not belong to it. */
  readonly complete: boolean;
  /** Values for which statements contradict each other: neither present nor absent, even in a complete set. */
  readonly disputed: ReadonlySet<string>;
}

/** Days since 1970, so that days compare as numbers. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day of a day number. */
export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
