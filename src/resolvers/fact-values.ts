import { FRESH_DAYS } from '../rules/index.ts';
import { daysBetween, STILL } from '../time/index.ts';
import { quantityOf } from './values/index.ts';

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Whether a fact is too old to be taken without an assumption: a figure by the end of its period, an open state by its start where its metric has an age limit. */
export function isStale([kind, periodEnd, validFrom, validUntil, metric]: readonly unknown[], valid: string): boolean {
  const limit = Array.isArray(metric) ? numberOf(metric[0]) : null;
  if (kind === 'number') return typeof periodEnd === 'string' && daysBetween(periodEnd, valid) > (limit ?? FRESH_DAYS);
  return limit !== null && validUntil === STILL && typeof validFrom === 'string' && daysBetween(validFrom, valid) > limit;
}

/** Largest minus smallest of a figure and those that contradict it; a bound where one of them is a bound; null where none does. */
export function spreadOf([lower, upper, unit, conflicts]: readonly unknown[]): unknown {
  const others = (Array.isArray(conflicts) ? conflicts : []).filter(Array.isArray);
  if (others.length === 0) return null;
  const figures = [[lower, upper], ...others].map(([from, to]) => [numberOf(from), numberOf(to)] as const);
  const known = figures.flatMap((bounds) => bounds.filter((bound) => bound !== null));
  if (known.length === 0) return null;
  const difference = Math.max(...known) - Math.min(...known);
  const isExact = figures.every(([from, to]) => from !== null && from === to);
  return quantityOf({ lower: difference, upper: isExact ? difference : null, lowerOpen: false, upperOpen: false, unit: String(unit ?? '') });
}
