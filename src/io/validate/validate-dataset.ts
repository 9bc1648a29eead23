import { didYouMean } from '../../lib/index.ts';
import { ROW_KINDS, type Dataset } from '../dataset/index.ts';
import { linksIn } from '../plain-fields.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { declaredIds, idProblems } from './declared-ids.ts';
import type { Known, KnownMetric } from './known.ts';
import { plainProblems } from './plain-problems.ts';
import { REFERENCES, referencesIn, type Reference } from './references.ts';
import { ruleProblems } from './rule-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Enough to show that something is wrong everywhere; the search for near names is not free. */
const MAX_COLLECTED = 500;
const STEMS = [...ROW_KINDS, 'vocabulary', 'manifest'];

/** Everything in which rows of a data set contradict each other, the model or the vocabulary; empty when it can be imported. */
export function validateDataset(dataset: Dataset, known: Known): readonly Problem[] {
  const { model, ids = new Map<string, string>() } = known;
  const declared = [...declaredIds(dataset, model)];
  const types = new Map([...ids, ...declared.map(({ id, type }) => [id, type] as const)]);
  const metrics = metricsOf(dataset, known);
  const problems: Problem[] = [];
  const checks = [
    plainProblems(dataset, model, STEMS),
    idProblems(declared, ids, dataset.manifest.prefix),
    referenceProblems(dataset, known, types),
    readingProblems(dataset),
    ruleProblems(dataset, metrics),
    valueProblems(dataset, metrics),
  ];
  for (const check of checks) {
    for (const problem of check) {
      problems.push(problem);
      if (problems.length >= MAX_COLLECTED) return problems;
    }
  }
  return problems;
}

/** The vocabulary that holds for a data set: its own entries and those already loaded. */
export function metricsOf(dataset: Dataset, { metrics = new Map() }: Pick<Known, 'metrics'>): ReadonlyMap<string, KnownMetric> {
  const own = dataset.vocabulary.metrics.map(({ name, type, unit, label }) => [name, { type, unit: unit ?? null, label }] as const);
  return new Map([...metrics, ...own]);
}

function* referenceProblems(dataset: Dataset, { model }: Known, types: ReadonlyMap<string, string>): Generator<Problem> {
  const { metrics, readings } = dataset.vocabulary;
  const lists = [
    ...ROW_KINDS.map((kind) => [REFERENCES[kind], dataset[kind]] as const),
    [REFERENCES.metrics, metrics] as const,
    [REFERENCES.readings, readings] as const,
  ];
  for (const [patterns, rows] of lists) {
    for (const row of rows) {
      for (const reference of referencesIn(row, patterns)) yield* dangling(dataset, row, reference, types);
    }
  }
  for (const { file, fields } of model.types.values()) {
    for (const row of (file === null ? undefined : dataset.plain.get(file)) ?? []) {
      for (const reference of referencesIn(row, {})) yield* dangling(dataset, row, reference, types);
      for (const field of fields.values()) {
        if (field.kind !== 'edge' || row[field.name] === undefined) continue;
        const links = linksIn(row[field.name]) ?? [];
        const path = (index: number): Reference['path'] => (Array.isArray(row[field.name]) ? [field.name, index] : [field.name]);
        for (const [index, { to }] of links.entries()) yield* dangling(dataset, row, { path: path(index), id: to, types: field.targets }, types);
      }
    }
  }
}

function* dangling(dataset: Dataset, row: object, { path, id, types }: Reference, known: ReadonlyMap<string, string>): Generator<Problem> {
  const type = known.get(id);
  const place = placeOf(dataset, row);
  const fits = type !== undefined && types.includes(type);
  // A provision may have changed within its own measure; nothing else can be of, above or after itself.
  if (fits && 'id' in row && row.id === id && path[0] !== 'provisions') yield problemAt(place, path, `'${id}' names itself`);
  if (fits) return;
  const nouns = types.map((name) => name.toLowerCase()).join(' or ');
  if (type !== undefined) yield problemAt(place, path, `'${id}' is a ${type.toLowerCase()}, not a ${nouns},`);
  else yield problemAt(place, path, `unknown ${nouns} '${id}'`, didYouMean(id, idsOf(known, types)));
}

function* idsOf(known: ReadonlyMap<string, string>, types: readonly string[]): Generator<string> {
  for (const [id, type] of known) if (types.includes(type)) yield id;
}

function* readingProblems({ vocabulary, ...dataset }: Dataset): Generator<Problem> {
  const readings = vocabulary.readings.map(({ id }) => id);
  for (const metric of vocabulary.metrics) {
    if (metric.graph === undefined || readings.includes(metric.graph)) continue;
    yield problemAt(placeOf(dataset, metric), ['graph'], `unknown reading '${metric.graph}'`, didYouMean(metric.graph, readings));
  }
}
