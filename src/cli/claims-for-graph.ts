import { loadSchema } from '../answer/index.ts';
import type { Database } from '../graph/index.ts';
import { claimsOf, DatasetError, validateDataset, type Dataset, type KnownMetric } from '../io/index.ts';
import { buildModel } from '../model/index.ts';
import { readLoaded, type ClaimSet, type LoadedNode } from '../write/index.ts';

/** What a data set says, checked against itself and against what other data sets have loaded; throws a DatasetError with all that is wrong. */
export async function claimsForGraph(database: Database, dataset: Dataset): Promise<ClaimSet> {
  const model = buildModel(loadSchema());
  const loaded = await readLoaded(database, dataset.manifest.id);
  const ids = new Map(loaded.map(({ id, type }) => [id, type]));
  const metrics = new Map(loaded.flatMap((node) => knownMetric(node)));
  const problems = validateDataset(dataset, { model, ids, metrics });
  if (problems.length > 0) throw new DatasetError(dataset.origin, problems);
  const names = new Map(loaded.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
  return claimsOf(dataset, model, { metrics, names });
}

const VALUE_TYPES: Readonly<Record<string, KnownMetric['type']>> = { NUMBER: 'number', BOOLEAN: 'boolean', DATE: 'date', TEXT: 'text', SET: 'set' };

function knownMetric({ id, type, name, valueType, unit }: LoadedNode): readonly (readonly [string, KnownMetric])[] {
  const known = valueType === null ? undefined : VALUE_TYPES[valueType];
  return type === 'Metric' && known !== undefined ? [[id, { type: known, unit, label: name ?? id }]] : [];
}
