import type { GraphModel } from '../../model/index.ts';
import { ROW_KINDS, ROW_TYPES, type Dataset, type Place } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';

/** An id that the data set states. */
export interface Declared {
  readonly id: string;
  readonly type: string;
  readonly place: Place;
  readonly path: readonly (string | number)[];
}

const SLUG = { shape: /^(?:[a-z][a-z0-9-]*:)?[a-z0-9]+(?:-[a-z0-9]+)*$/, words: 'lower case letters, digits and single hyphens' };
const GRAMMARS: Readonly<Record<string, { readonly shape: RegExp; readonly words: string }>> = {
  Jurisdiction: { shape: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, words: 'a code such as CN' },
  Metric: { shape: /^(?:[a-z][a-z0-9-]*:)?[a-z][A-Za-z0-9]*$/, words: 'a name such as registeredUsers' },
  Provision: { shape: /^[^#]+#[a-z0-9]+(?:-[a-z0-9]+)*$/, words: 'measure#part' },
};
const MAX_LENGTH = 160;

/** Every id that the data set states, in order. */
export function* declaredIds(dataset: Dataset, model: GraphModel): Generator<Declared> {
  for (const kind of ROW_KINDS) {
    for (const row of dataset[kind]) yield { id: row.id, type: ROW_TYPES[kind], place: placeOf(dataset, row), path: ['id'] };
  }
  for (const measure of dataset.measures) {
    const place = placeOf(dataset, measure);
    for (const [index, { id }] of (measure.provisions ?? []).entries()) {
      yield { id: `${measure.id}#${id}`, type: 'Provision', place, path: ['provisions', index, 'id'] };
    }
  }
  for (const company of dataset.companies) {
    const place = placeOf(dataset, company);
    for (const [index, { id }] of (company.products ?? []).entries()) yield { id, type: 'Product', place, path: ['products', index, 'id'] };
  }
  for (const metric of dataset.vocabulary.metrics) yield { id: metric.name, type: 'Metric', place: placeOf(dataset, metric), path: ['name'] };
  for (const { name, file } of model.types.values()) {
    for (const row of (file === null ? undefined : dataset.plain.get(file)) ?? []) {
      if (typeof row['id'] === 'string') yield { id: row['id'], type: name, place: placeOf(dataset, row), path: ['id'] };
    }
  }
}

/** Ids that are none, stand twice, or belong to another data set. */
export function idProblems(declared: Iterable<Declared>, known: ReadonlyMap<string, string>, prefix: string | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Declared>();
  for (const entry of declared) {
    const { id, type, place, path } = entry;
    const grammar = GRAMMARS[type] ?? SLUG;
    const first = seen.get(id);
    if (!grammar.shape.test(id) || id.length > MAX_LENGTH)
      problems.push(problemAt(place, path, `not an id '${id.slice(0, 80)}'`, `; expected ${grammar.words}`));
    else if (first) problems.push(problemAt(place, path, `id '${id}' stands twice`, `; first in ${first.place.file} at ${first.place.at}`));
    else if (known.has(id)) problems.push(problemAt(place, path, `id '${id}' belongs to another data set already`));
    else if (needsPrefix(type) && prefix !== undefined && !id.startsWith(`${prefix}:`)) {
      problems.push(problemAt(place, path, `id '${id}' has not the prefix of the data set`, `; expected '${prefix}:${id}'`));
    }
    if (!first) seen.set(id, entry);
  }
  return problems;
}

const needsPrefix = (type: string): boolean => type !== 'Jurisdiction' && type !== 'Provision';
