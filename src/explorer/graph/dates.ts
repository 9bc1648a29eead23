import type { Link } from './graph.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day in words, no more precise than it is known. */
export function dayText(day: string, precision: string | null = 'DAY'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  if (precision === 'YEAR') return year;
  if (precision === 'QUARTER') return `quarter ${Math.ceil(Number(month) / 3)} of ${year}`;
  if (precision === 'MONTH') return `${name} ${year}`;
  return `${Number(date)} ${name} ${year}`;
}

/** How long a relation holds, in words; null where nothing is recorded of it. */
export function validityText({ validFrom, validUntil, precision }: Pick<Link, 'validFrom' | 'validUntil' | 'precision'>): string | null {
  const from = validFrom === null ? null : `since ${dayText(validFrom, precision)}`;
  const until = validUntil === null ? null : `until ${dayText(validUntil, validFrom === null ? precision : 'DAY')}`;
  return from === null && until === null ? null : [from, until].filter((part) => part !== null).join(', ');
}
