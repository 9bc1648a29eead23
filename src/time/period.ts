import { formatPartialDate, parsePartialDate, type PartialDate, type Precision } from './partial-date.ts';

/** A stretch of whole days, both ends included, as `2021-03` or `2020-04-01/2021-03-31`. */
export interface Period {
  readonly text: string;
  readonly from: string;
  /** Last day. */
  readonly to: string;
  readonly precision: Precision;
}

/** Reads a period; null when the text is none or its end lies before its start. */
export function parsePeriod(text: string): Period | null {
  const [startText = '', endText, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const start = parsePartialDate(startText);
  const end = endText === undefined ? start : parsePartialDate(endText);
  if (!start || !end || end.last < start.first) return null;
  return { text, from: start.first, to: end.last, precision: coarser(start, end) };
}

/** For people: `March 2021`, `1 April 2020 to 31 March 2021`. */
export function formatPeriod(period: Period): string {
  return period.text
    .split('/')
    .map((part) => parsePartialDate(part))
    .filter((date) => date !== null)
    .map(formatPartialDate)
    .join(' to ');
}

const COARSENESS: readonly Precision[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];

function coarser(left: PartialDate, right: PartialDate): Precision {
  return COARSENESS.indexOf(left.precision) > COARSENESS.indexOf(right.precision) ? left.precision : right.precision;
}
