import type { GraphModel } from '../../model/index.ts';
import { STILL } from '../../time/index.ts';
import type { ClaimSet, EdgeClaim } from '../../write/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { metricsOf, type Known } from '../validate/index.ts';
import { startDay } from '../when.ts';
import { addBeginnings } from './add-beginnings.ts';
import { addCompanies } from './add-companies.ts';
import type { RuleTexts } from './add-criteria.ts';
import { addEvents } from './add-events.ts';
import { addMeasures } from './add-measures.ts';
import { addPlain } from './add-plain.ts';
import { addIndicators, addRegulators } from './add-regulators.ts';
import { addSearch } from './add-search.ts';
import { addSources } from './add-sources.ts';
import { addVocabulary } from './add-vocabulary.ts';
import { hashed, type Draft } from './draft.ts';
import { namesOf } from './names-of.ts';

/** What a data set relies on that is already loaded: its vocabulary, and the names of entries for sentences. */
export interface Loaded extends Pick<Known, 'metrics'> {
  readonly names?: ReadonlyMap<string, string>;
}

/** Everything a valid data set says, as nodes and edges (docs/graph.md); the same rows in any order give the same claims. */
export function claimsOf(dataset: Dataset, model: GraphModel, loaded: Loaded = {}): ClaimSet {
  const { manifest, origin } = dataset;
  const metrics = metricsOf(dataset, loaded);
  const names = new Map([...(loaded.names ?? []), ...[...metrics].map(([id, { label }]) => [id, label] as const), ...namesOf(dataset, model)]);
  const publicSince = new Map(dataset.sources.map(({ id, publishedOn }) => [id, publishedOn === undefined ? STILL : startDay(publishedOn)]));
  const draft: Draft = { datasetId: manifest.id, model, names, publicSince, metrics, nodes: new Map(), edges: new Map() };
  const texts: RuleTexts = { metrics, names };
  addSources(draft, dataset.sources);
  addVocabulary(draft, dataset.vocabulary, texts);
  for (const type of model.types.values()) if (type.file !== null) addPlain(draft, type, dataset.plain.get(type.file) ?? []);
  addRegulators(draft, dataset.regulators);
  addIndicators(draft, dataset.indicators);
  addMeasures(draft, dataset.measures, texts);
  addCompanies(draft, dataset.companies);
  addEvents(draft, dataset.events);
  addBeginnings(draft);
  addSearch(draft);
  return {
    dataset: { id: manifest.id, title: manifest.title, licence: manifest.licence },
    origin,
    nodes: [...draft.nodes.values()].sort(byId).map(hashed),
    edges: [...draft.edges.values()].sort(byStart),
  };
}

// Neither files nor rows give an order. Edges have that of the nodes they start from: whoever writes them goes through the graph once.
const byId = (left: { readonly id: string }, right: { readonly id: string }): number => compare(left.id, right.id);
const byStart = (left: EdgeClaim, right: EdgeClaim): number =>
  compare(left.type, right.type) || compare(left.from, right.from) || compare(left.key, right.key);
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
