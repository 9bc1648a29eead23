import { formatPartialDate, formatPeriod, parsePeriod, type PartialDate } from '../../time/index.ts';
import { CODECS } from '../values/index.ts';
import { textOf } from './cells.ts';

const STEPS: Readonly<Record<string, string>> = {
  ANNOUNCED: 'announced',
  DRAFT: 'draft',
  CONSULTATION_OPENED: 'consultation opened',
  CONSULTATION_CLOSED: 'consultation closed',
  ADOPTED: 'adopted',
  PUBLISHED: 'published',
  IN_FORCE: 'in force from',
  AMENDED: 'amended',
  REPEALED: 'repealed',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
  ANNULLED: 'annulled',
};

type Say = (words: readonly unknown[], date: PartialDate) => string;

/** What begins, in words, by kind. */
const SENTENCES: Readonly<Record<string, Say>> = {
  EVENT: ([title]) => textOf(title),
  LIFECYCLE: ([measure, status, stage], date) =>
    `${textOf(measure)}: ${stage === 'application' ? 'applies from' : (STEPS[textOf(status)] ?? textOf(status))} ${formatPartialDate(date)}`,
  FACT: ([owner, metric, scope, period, ...value]) => {
    const time = parsePeriod(textOf(period));
    const where = [scope, time && formatPeriod(time)].filter((part) => typeof part === 'string' && part !== '').join(', ');
    return `${textOf(owner)}: ${textOf(metric)}: ${valueText(value)}${where === '' ? '' : ` (${where})`}`;
  },
  LISTING: ([company, exchange, ticker]) => `${textOf(company)} is listed on ${textOf(exchange)}${typeof ticker === 'string' ? ` as ${ticker}` : ''}`,
  OWNERSHIP: ([owner, owned, percent]) =>
    `${textOf(owner)} owns ${typeof percent === 'number' ? `${percent} percent` : 'a share'} of ${textOf(owned)}`,
};

/** The sentence of an item of a timeline. */
export function timelineSentence(kind: string, words: readonly unknown[], date: PartialDate): string {
  return SENTENCES[kind]?.(words, date) ?? '';
}

function valueText(cells: readonly unknown[]): string {
  const value: unknown = CODECS['Value']?.(cells);
  return typeof value === 'object' && value !== null && 'text' in value ? textOf(value.text) : '';
}
