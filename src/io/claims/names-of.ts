import type { GraphModel } from '../../model/index.ts';
import type { Dataset } from '../dataset/index.ts';

/** The name of every entry of a data set, as sentences have it. */
export function namesOf(dataset: Dataset, model: GraphModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of [...dataset.regulators, ...dataset.companies]) names.set(id, name);
  for (const { products = [] } of dataset.companies) for (const { id, name } of products) names.set(id, name);
  for (const { id, title } of dataset.events) names.set(id, title);
  for (const { id, title, shortTitle, provisions = [] } of dataset.measures) {
    names.set(id, title);
    for (const { id: part, label } of provisions) names.set(`${id}#${part}`, `${shortTitle ?? title}, ${label}`);
  }
  for (const { file } of model.types.values()) {
    for (const { id, name } of (file === null ? undefined : dataset.plain.get(file)) ?? []) {
      if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
    }
  }
  return names;
}
