import { daysBetween, holdsOn } from '../time/index.ts';
import type { BareFact } from './evidence-text.ts';
import type { Evidence, EvidencePart } from './evidence.ts';
import { FRESH_DAYS } from './figures.ts';
import { isOld } from './states.ts';
import type { Metric, ReadingKind } from './vocabulary.ts';

// What verdicts make of a statement on a day, apart from what it says in other respects. Whatever is alike here is judged alike: src/rules reads
// nothing else of facts and parts. The differential tests hold it to that.

/** On what day and for which tests statements are compared. */
export interface LikenessOptions {
  readonly valid: string;
  /** Scopes that the tests name; a figure of any other scope is a figure of a part. */
  readonly scopes: ReadonlySet<string>;
}

/** The same text for facts of a metric that differ at most in their bounds and in days and scopes that make no difference; empty for one without effect. */
export function factLikeness(fact: Omit<BareFact, 'lower' | 'upper'>, metric: Metric, { valid, scopes }: LikenessOptions): string {
  const { scope, unit, lowerOpen, upperOpen, truth, text, list, periodEnd, rank, country, validFrom, validUntil } = fact;
  const reach = scope === null || scope === 'global' || scopes.has(scope) ? scope : 'part';
  if (metric.type === 'number') {
    if (rank === 'DEPRECATED' || (periodEnd === null ? !holdsOn(valid, fact) : periodEnd > valid)) return '';
    const isFresh = daysBetween(periodEnd ?? valid, valid) <= (metric.maxAgeDays ?? FRESH_DAYS);
    return JSON.stringify([isFresh, reach, unit, lowerOpen, upperOpen, rank]);
  }
  const isOfType = (metric.type === 'boolean' ? truth : metric.type === 'set' ? list : text) !== null;
  if (rank === 'DEPRECATED' || !holdsOn(valid, fact)) return isOfType ? '' : 'of another type';
  return JSON.stringify([isOld({ validFrom, validUntil }, metric, valid), reach, truth, text, list, rank, country]);
}

/** Readings that look closer at a part than others do. */
const CLOSER: { readonly [Part in EvidencePart]?: ReadingKind } = { products: 'productNames', operations: 'establishmentCountries' };

/** Whether one of the readings looks closer at a part: at the names of products, at whether there is an establishment. */
export function looksCloser(part: EvidencePart, readings: ReadonlySet<ReadingKind>): boolean {
  const reading = CLOSER[part];
  return reading !== undefined && readings.has(reading);
}

/** The same text for items of a part that differ at most in what is not looked at; empty for one without effect. */
export function itemLikeness(item: Evidence[EvidencePart][number], { valid, closer }: { readonly valid: string; readonly closer: boolean }): string {
  // An event counts by what came before and after it, and so is like no other.
  if (!('validFrom' in item)) return item.id;
  if (!holdsOn(valid, item)) return '';
  // Every product has a name of its own; which one it is counts for its figures only.
  if ('names' in item) return JSON.stringify([item.kind, item.category, closer && item.names]);
  if ('establishment' in item) return JSON.stringify([item.country, closer && item.establishment]);
  // Of an owner only the country counts.
  if ('country' in item && 'id' in item) return JSON.stringify([item.country]);
  const { validFrom: _from, validUntil: _until, citations: _citations, ...rest } = item;
  return JSON.stringify(rest);
}
