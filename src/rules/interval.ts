/** What is known of a number: it lies between the bounds; infinite where there is none. */
export interface Interval {
  readonly lower: number;
  readonly lowerOpen: boolean;
  readonly upper: number;
  readonly upperOpen: boolean;
}

export const ANYTHING: Interval = { lower: Number.NEGATIVE_INFINITY, lowerOpen: false, upper: Number.POSITIVE_INFINITY, upperOpen: false };

/** The interval of bounds as they are stated, widened by rounding beyond 2^53; null when they are no interval (NaN, crossed bounds). */
export function intervalOf(lower: number | null, upper: number | null, lowerOpen = false, upperOpen = false): Interval | null {
  const low = lower ?? Number.NEGATIVE_INFINITY;
  const high = upper ?? Number.POSITIVE_INFINITY;
  const interval = { lower: widened(low, -1), lowerOpen, upper: widened(high, 1), upperOpen };
  // Infinite values are no figures: only the missing bound is infinite.
  if (Number.isNaN(low) || Number.isNaN(high) || low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY) return null;
  return isEmpty({ lower: low, lowerOpen, upper: high, upperOpen }) ? null : interval;
}

/** Numbers beyond 2^53 have been rounded to a neighbour on their way here, so they only say that the figure is near. */
function widened(bound: number, direction: 1 | -1): number {
  if (!Number.isFinite(bound) || Math.abs(bound) <= Number.MAX_SAFE_INTEGER) return bound;
  return bound + direction * Math.abs(bound) * 2 * Number.EPSILON;
}

/** Whether no number fits the bounds. */
export function isEmpty({ lower, lowerOpen, upper, upperOpen }: Interval): boolean {
  return lower > upper || (lower === upper && (lowerOpen || upperOpen));
}

/** What both say; null when they contradict each other. */
export function intersection(left: Interval, right: Interval): Interval | null {
  const fromLeft = left.lower > right.lower || (left.lower === right.lower && left.lowerOpen);
  const toLeft = left.upper < right.upper || (left.upper === right.upper && left.upperOpen);
  const both: Interval = {
    lower: fromLeft ? left.lower : right.lower,
    lowerOpen: fromLeft ? left.lowerOpen : right.lowerOpen,
    upper: toLeft ? left.upper : right.upper,
    upperOpen: toLeft ? left.upperOpen : right.upperOpen,
  };
  return isEmpty(both) ? null : both;
}

/** From the smallest lower to the largest upper bound of both. */
export function hull(left: Interval, right: Interval): Interval {
  const fromLeft = left.lower < right.lower || (left.lower === right.lower && !left.lowerOpen);
  const toLeft = left.upper > right.upper || (left.upper === right.upper && !left.upperOpen);
  return {
    lower: fromLeft ? left.lower : right.lower,
    lowerOpen: fromLeft ? left.lowerOpen : right.lowerOpen,
    upper: toLeft ? left.upper : right.upper,
    upperOpen: toLeft ? left.upperOpen : right.upperOpen,
  };
}
