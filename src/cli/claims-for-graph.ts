import { loadSchema } from '../answer/index.ts';
import type { Database } from '../graph/index.ts';
import { claimsOf, DatasetError, validateDataset, type Dataset, type Known, type KnownMetric, type Loaded } from '../io/index.ts';
import { buildModel } from '../model/index.ts';
import { readLoaded, type ClaimSet, type LoadedNode } from '../write/index.ts';

/** Reads what a data set may rely on besides itself: the model, and what other data sets have loaded. */
export async function readKnown(database: Database, dataset: Dataset): Promise<Known & Loaded> {
  const loaded = await readLoaded(database, dataset.manifest.id);
  return {
    model: buildModel(loadSchema()),
    ids: new Map(loaded.map(({ id, type }) => [id, type])),
    metrics: new Map(loaded.flatMap(knownMetric)),
    names: new Map(loaded.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]))),
  };
}

/** What a data set says, checked against itself and against what is known; throws a DatasetError with all that is wrong. */
export function claimsForGraph(dataset: Dataset, known: Known & Loaded): ClaimSet {
  const problems = validateDataset(dataset, known);
  if (problems.length > 0) throw new DatasetError(dataset.origin, problems);
  return claimsOf(dataset, known.model, known);
}

const VALUE_TYPES: Readonly<Record<string, KnownMetric['type']>> = { NUMBER: 'number', BOOLEAN: 'boolean', DATE: 'date', TEXT: 'text', SET: 'set' };

function knownMetric({ id, type, name, valueType, unit }: LoadedNode): readonly (readonly [string, KnownMetric])[] {
  const known = valueType === null ? undefined : VALUE_TYPES[valueType];
  return type === 'Metric' && known !== undefined ? [[id, { type: known, unit, label: name ?? id }]] : [];
}
