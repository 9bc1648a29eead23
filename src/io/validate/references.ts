import type { RowKind } from '../dataset/index.ts';
import { GLOBAL } from '../global-scope.ts';

/** A place in a row that names another entry. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly types: readonly string[];
}

const SUBJECTS = ['Jurisdiction', 'Company', 'Product'];
const MEASURES = ['Measure'];

/** Where rows name other entries, and of which types; `*` stands for every item of a list. */
export const REFERENCES: Readonly<Record<RowKind | 'metrics' | 'readings', Readonly<Record<string, readonly string[]>>>> = {
  regulators: { jurisdiction: ['Jurisdiction'], parent: ['Regulator'], 'statistics.*.subject': SUBJECTS },
  measures: {
    jurisdiction: ['Jurisdiction'],
    'issuedBy.*': ['Regulator'],
    'amends.*': MEASURES,
    'supersedes.*': MEASURES,
    'implements.*': MEASURES,
    'basedOn.*': MEASURES,
    'provisions.*.deadlines.*.before.measure': MEASURES,
    'provisions.*.changes.*.before.measure': MEASURES,
  },
  companies: {
    'headquarters.country': ['Jurisdiction'],
    'incorporation.country': ['Jurisdiction'],
    'sectors.*': ['Sector'],
    parent: ['Company'],
    'ownership.*.owner': ['Company'],
    'operatesProducts.*.product': ['Product'],
    'listings.*.exchange': ['Exchange'],
    'operatesIn.*.country': ['Jurisdiction'],
    'doesNotOperateIn.*.country': ['Jurisdiction'],
    'facts.*.metric': ['Metric'],
    'facts.*.product': ['Product'],
    'facts.*.scope': ['Jurisdiction'],
    'facts.*.transcription.confirmedBy': ['Source'],
  },
  events: {
    'regulators.*': ['Regulator'],
    'companies.*': ['Company'],
    'products.*': ['Product'],
    'measures.*': MEASURES,
    'applies.*.company': ['Company'],
    'applies.*.product': ['Product'],
    'applies.*.measure': MEASURES,
    'followsFrom.*': ['Event'],
  },
  indicators: { metric: ['Metric'], subject: SUBJECTS, scope: ['Jurisdiction'], publisher: ['Regulator'] },
  sources: {},
  metrics: { 'bridges.*.from': ['Metric'] },
  readings: { 'args.measure': MEASURES, 'args.closedByEvent': ['Event'] },
};

/** The references of a row, its citations included. */
export function* referencesIn(row: object, patterns: Readonly<Record<string, readonly string[]>>): Generator<Reference> {
  for (const [pattern, types] of Object.entries(patterns)) {
    for (const { path, value } of matches(row, pattern.split('.'))) {
      if (typeof value !== 'string' || (value === GLOBAL && path.at(-1) === 'scope')) continue;
      yield { path, id: value, types };
    }
  }
  yield* citedSources(row, []);
}

interface Match {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

function matches(value: unknown, steps: readonly string[], path: readonly (string | number)[] = []): readonly Match[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item: unknown, index) => matches(item, rest, [...path, index])) : [];
  return isRecord(value) && value[step] !== undefined ? matches(value[step], rest, [...path, step]) : [];
}

function* citedSources(value: unknown, path: readonly (string | number)[]): Generator<Reference> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* citedSources(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'citations' && Array.isArray(inner)) yield* sourcesOf(inner, [...path, key]);
      else if (key !== 'rule') yield* citedSources(inner, [...path, key]);
    }
  }
}

function* sourcesOf(list: readonly unknown[], path: readonly (string | number)[]): Generator<Reference> {
  for (const [index, item] of list.entries()) {
    if (isRecord(item) && typeof item['source'] === 'string') yield { path: [...path, index, 'source'], id: item['source'], types: ['Source'] };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
