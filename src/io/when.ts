import { addDays, parsePartialDate, SINCE_EVER, STILL, type Precision } from '../time/index.ts';
import { invariant } from '../lib/index.ts';
import type { ValidityRow } from './dataset/index.ts';

/** First day of a date that was checked when it was read. */
export function startDay(text: string): string {
  return dateOf(text).first;
}

/** First day after an end: a day is that day itself, a month or year ends with its last day. */
export function endDay(text: string): string {
  const date = dateOf(text);
  return date.precision === 'DAY' ? date.first : addDays(date.last, 1);
}

export interface Span {
  readonly validFrom: string;
  readonly validUntil: string;
  readonly precision: Precision;
}

/** Holds since ever and still. */
export const ALWAYS: Span = { validFrom: SINCE_EVER, validUntil: STILL, precision: 'DAY' };

/** The days on which a row's statement holds. */
export function spanOf({ from, until }: ValidityRow): Span {
  return {
    validFrom: from === undefined ? SINCE_EVER : startDay(from),
    validUntil: until === undefined ? STILL : endDay(until),
    precision: from !== undefined ? dateOf(from).precision : until !== undefined ? dateOf(until).precision : 'DAY',
  };
}

/** Holds since a date. */
export function since(text: string | undefined): Span {
  return spanOf({ from: text });
}

function dateOf(text: string): NonNullable<ReturnType<typeof parsePartialDate>> {
  const date = parsePartialDate(text);
  invariant(date, `a date is checked when it is read: ${text}`);
  return date;
}
