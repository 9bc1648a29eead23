import { formatPartialDate, parsePartialDate } from '../../time/index.ts';
import { dayOfNumber, type Observed } from '../observed.ts';
import { formatQuantity } from '../words.ts';

/** A number or date as it is known: `156,000,000`, `at least 493,000,001`, `between 10 and 20 users`. */
export function formatInterval(observed: Extract<Observed, { interval: unknown }>, unit: string | null): string {
  const { lower, upper, lowerOpen, upperOpen } = observed.interval;
  const show = (bound: number): string => (observed.type === 'number' ? formatQuantity(bound, unit) : formatDay(bound));
  if (lower === upper) return show(lower);
  if (!Number.isFinite(lower) && !Number.isFinite(upper)) return 'not known';
  if (!Number.isFinite(upper)) return `${lowerOpen ? 'more than' : 'at least'} ${show(lower)}`;
  if (!Number.isFinite(lower)) return `${upperOpen ? 'less than' : 'at most'} ${show(upper)}`;
  return `between ${show(lower)} and ${show(upper)}`;
}

function formatDay(number: number): string {
  const date = parsePartialDate(dayOfNumber(number));
  return date ? formatPartialDate(date) : dayOfNumber(number);
}
