import { invariant } from '../lib/index.ts';

export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A day, month, quarter or year as its shortest text: `2021-07-04`, `2021-07`, `2021-Q3`, `2021`. */
export interface PartialDate {
  readonly text: string;
  readonly precision: Precision;
  /** First day of the period, `2021-07-01`. */
  readonly first: string;
  /** Last day of the period, `2021-07-31`. */
  readonly last: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHAPE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

const pad = (value: number): string => String(value).padStart(2, '0');
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a partial date; null when the text is not one or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, yearText = '', quarterText, monthText, dayText] = match;
  const year = Number(yearText);
  if (year < 1) return null;
  if (quarterText) return monthsFrom(text, 'QUARTER', yearText, Number(quarterText) * 3 - 2, 3);
  if (!monthText) return monthsFrom(text, 'YEAR', yearText, 1, 12);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText) return monthsFrom(text, 'MONTH', yearText, month, 1);
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { text, precision: 'DAY', first: text, last: text };
}

function monthsFrom(text: string, precision: Precision, year: string, month: number, count: number): PartialDate {
  const lastMonth = month + count - 1;
  return {
    text,
    precision,
    first: `${year}-${pad(month)}-01`,
    last: `${year}-${pad(lastMonth)}-${pad(daysInMonth(Number(year), lastMonth))}`,
  };
}

/** The partial date of a precision that contains `day`. */
export function partialDateOf(day: string, precision: Precision): PartialDate {
  const year = day.slice(0, 4);
  const texts: Record<Precision, string> = {
    DAY: day,
    MONTH: day.slice(0, 7),
    QUARTER: `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
    YEAR: year,
  };
  const date = parsePartialDate(texts[precision]);
  invariant(date, `a stored day is valid: ${day}`);
  return date;
}

/** For people: `12 July 2021`, `July 2021`, `the third quarter of 2021`, `2021`. */
export function formatPartialDate(date: PartialDate): string {
  const year = String(Number(date.first.slice(0, 4)));
  const month = MONTHS[Number(date.first.slice(5, 7)) - 1];
  switch (date.precision) {
    case 'DAY':
      return `${Number(date.first.slice(8, 10))} ${month} ${year}`;
    case 'MONTH':
      return `${month} ${year}`;
    case 'QUARTER':
      return `the ${['first', 'second', 'third', 'fourth'][Math.floor(Number(date.first.slice(5, 7)) / 3)]} quarter of ${year}`;
    case 'YEAR':
      return year;
  }
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
