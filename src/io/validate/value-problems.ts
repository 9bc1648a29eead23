import { isCounted } from '../../rules/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import type { CompanyRow, Dataset, EventRow, FactRow } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { endDay, startDay } from '../when.ts';
import type { KnownMetric } from './known.ts';

type Path = readonly (string | number)[];

/** What rows say that cannot be: values of another type than their metric's, spans that end before they start, pairs of strangers. */
export function* valueProblems(dataset: Dataset, metrics: ReadonlyMap<string, KnownMetric>): Generator<Problem> {
  for (const company of dataset.companies) {
    const place = placeOf(dataset, company);
    for (const [index, fact] of (company.facts ?? []).entries()) {
      for (const { path, what } of factProblems(fact, metrics)) yield problemAt(place, ['facts', index, ...path], what);
    }
    for (const { path, what } of spanProblems(company)) yield problemAt(place, path, what);
  }
  for (const event of dataset.events) {
    for (const { path, what } of pairProblems(event)) yield problemAt(placeOf(dataset, event), path, what);
  }
  for (const indicator of dataset.indicators) {
    for (const { path, what } of lengthProblems(indicator)) yield problemAt(placeOf(dataset, indicator), path, what);
    if ((indicator.name === undefined) === (indicator.metric === undefined)) {
      yield problemAt(placeOf(dataset, indicator), [], 'expected either name or metric');
    }
  }
}

interface Finding {
  readonly path: Path;
  readonly what: string;
}

function* factProblems(fact: FactRow, metrics: ReadonlyMap<string, KnownMetric>): Generator<Finding> {
  const { value, bound, period } = fact;
  const metric = metrics.get(fact.metric);
  const expected = metric && valueExpectation(metric.type, value);
  if (expected) yield { path: ['value'], what: `expected ${expected} for ${fact.metric}, found ${JSON.stringify(value)}` };
  if (metric && isCounted(metric.unit) && typeof value === 'number' && value < 0) {
    yield { path: ['value'], what: `${fact.metric} counts ${metric.unit ?? ''}: it cannot be below 0, found ${value}` };
  }
  if (bound !== undefined && typeof value !== 'number') yield { path: ['bound'], what: 'only a number has a bound' };
  if (typeof value === 'number' && period === undefined) yield { path: [], what: "missing 'period'" };
  yield* lengthProblems(fact);
}

/** What verdicts read of a fact is the key of an index, which takes 8 kilobytes. */
const MAX_FACT_CHARACTERS = 2_000;

function* lengthProblems({ value, unit, scope }: { value: unknown; unit?: string | undefined; scope?: string | undefined }): Generator<Finding> {
  const { length } = JSON.stringify([value, unit, scope]);
  if (length <= MAX_FACT_CHARACTERS) return;
  yield { path: ['value'], what: `expected at most ${MAX_FACT_CHARACTERS} characters in value, unit and scope together, found ${length}` };
}

function valueExpectation(type: string, value: FactRow['value']): string | null {
  switch (type) {
    case 'number':
      return typeof value === 'number' ? null : 'a number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'set':
      return Array.isArray(value) ? null : 'a list of texts';
    case 'date':
      return typeof value === 'string' && parsePartialDate(value) ? null : 'a date';
    default:
      return typeof value === 'string' ? null : 'a text';
  }
}

const SPANS = ['ownership', 'operatesProducts', 'listings', 'operatesIn', 'doesNotOperateIn', 'facts'] as const;

function* spanProblems(company: CompanyRow): Generator<Finding> {
  for (const list of SPANS) {
    for (const [index, { from, until }] of (company[list] ?? []).entries()) {
      if (from === undefined || until === undefined || startDay(from) < endDay(until)) continue;
      yield { path: [list, index, 'until'], what: `it ends (${until}) before it starts (${from})` };
    }
  }
}

function* pairProblems(event: EventRow): Generator<Finding> {
  const { companies = [], products = [], measures = [] } = event;
  for (const [index, { company, product, measure }] of (event.applies ?? []).entries()) {
    const path = ['applies', index];
    if ((company === undefined) === (product === undefined)) yield { path, what: 'expected either company or product' };
    if (company !== undefined && !companies.includes(company)) yield { path: [...path, 'company'], what: `'${company}' is no company of the event` };
    if (product !== undefined && !products.includes(product)) yield { path: [...path, 'product'], what: `'${product}' is no product of the event` };
    if (!measures.includes(measure)) yield { path: [...path, 'measure'], what: `'${measure}' is no measure of the event` };
  }
}
