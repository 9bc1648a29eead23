/** A number as an interval; open bounds are excluded ("more than" on money). */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  readonly unit: string;
}

/** The interval as the API gives it. */
export function quantityOf(interval: Interval): { exact: number | null; lower: number | null; upper: number | null; unit: string; text: string } {
  const { lower, upper, unit } = interval;
  const exact = lower !== null && lower === upper ? lower : null;
  return { exact, lower, upper, unit, text: formatQuantity(interval) };
}

const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** For people: `1,241,000,000 users`, `more than 493,000,000 users`, `2 to 5 percent`. */
export function formatQuantity({ lower, upper, lowerOpen, upperOpen, unit }: Interval): string {
  return `${bounds()} ${unit}`.trim();
  function bounds(): string {
    if (lower !== null && upper !== null) return lower === upper ? format.format(lower) : `${format.format(lower)} to ${format.format(upper)}`;
    // A stored bound of a count is inclusive: 493,000,001 came from "more than 493 million".
    if (lower !== null)
      return lowerOpen
        ? `more than ${format.format(lower)}`
        : lower % 10 === 1 && lower > 10
          ? `more than ${format.format(lower - 1)}`
          : `at least ${format.format(lower)}`;
    if (upper !== null) return upperOpen ? `less than ${format.format(upper)}` : `at most ${format.format(upper)}`;
    return 'unknown';
  }
}
