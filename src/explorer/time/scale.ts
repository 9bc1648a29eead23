/** Places of a scale: fine enough that each day of a lifetime of law has its own. */
export const PLACES = 1_000_000;

/** Years side by side, wider where more happened. */
export interface Scale {
  readonly years: readonly Year[];
}

interface Year {
  readonly year: number;
  /** Where it begins and ends, in places. */
  readonly from: number;
  readonly until: number;
}

const DAY_MS = 86_400_000;
/** A year without a mark is still there, but gives way to those in which something happened. */
const EMPTY_WIDTH = 0.35;
/** Beyond these no year grows: one crowded year must not hide the others. */
const MOST_COUNTED = 9;

/** A scale over all the years of these days. */
export function scaleOf(marks: readonly string[], others: readonly string[]): Scale {
  const counts = new Map<number, number>();
  for (const day of marks) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const all = [...marks, ...others].map(yearOf);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const widths = Array.from(
    { length: last - first + 1 },
    (_, index) => EMPTY_WIDTH + Math.sqrt(Math.min(MOST_COUNTED, counts.get(first + index) ?? 0)),
  );
  const unit = PLACES / widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  const years = widths.map((width, index) => {
    const year = { year: first + index, from, until: from + width * unit };
    from = year.until;
    return year;
  });
  return { years };
}

/** Where a day stands; days outside stand at the ends. */
export function placeOf({ years }: Scale, day: string): number {
  const year = years.find((one) => one.year === yearOf(day));
  if (year === undefined) return yearOf(day) < (years[0]?.year ?? 0) ? 0 : PLACES;
  const passed = (Date.parse(day) - startOf(year.year)) / daysMs(year.year);
  // Upwards, so that the day has begun there.
  return Math.ceil(year.from + passed * (year.until - year.from));
}

/** The day at a place: the one that has begun there. */
export function dayAt({ years }: Scale, place: number): string {
  const year = years.find(({ until }) => place < until) ?? years.at(-1);
  if (year === undefined) return isoDay(0);
  const passed = Math.min(0.9999, Math.max(0, (place - year.from) / (year.until - year.from)));
  // A thousandth of a day is lost in reckoning with fractions.
  return isoDay(startOf(year.year) + Math.floor((passed * daysMs(year.year)) / DAY_MS + 0.001) * DAY_MS);
}

/** Years whose names fit: wide ones first, none nearer to another than `gap`. */
export function labelledYears({ years }: Scale, gap: number): readonly Year[] {
  const chosen: Year[] = [];
  for (const year of years.toSorted((a, b) => b.until - b.from - (a.until - a.from) || a.year - b.year))
    if (chosen.every(({ from, until }) => Math.abs((from + until) / 2 - (year.from + year.until) / 2) >= gap)) chosen.push(year);
  return chosen.toSorted((a, b) => a.year - b.year);
}

/** The day so many days later, or earlier. */
export function shifted(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY_MS);
}

/** The same day of another year; the 29th of February becomes the 28th. */
export function yearsFrom(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** Whether a text is a real day, in years that anybody asks about. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function startOf(year: number): number {
  return Date.UTC(year, 0, 1);
}

function daysMs(year: number): number {
  return startOf(year + 1) - startOf(year);
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
