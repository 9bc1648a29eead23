import { invariant } from '../../lib/index.ts';
import { daysSince } from './days-since.ts';
import { degree } from './degree.ts';
import type { Exploration } from './exploration.ts';
import { neighbours } from './neighbours.ts';
import { search } from './search.ts';
import { entityTimeline, timeline } from './timeline.ts';

export type { BoundExploration, Exploration } from './exploration.ts';

/** One line for each exploration; its Cypher stands in `src/cypher/read/explorations`. */
const EXPLORATIONS = {
  'Entity.degree': degree,
  'Entity.neighbours': neighbours,
  'Entity.timeline': entityTimeline,
  'Event.daysSince': daysSince,
  'Query.search': search,
  'Query.timeline': timeline,
} as const;

/** The exploration of a field. GraphQL has coerced the arguments to the types that the field declares. */
export function explorationFor(source: string): Exploration<Readonly<Record<string, unknown>>> {
  const explorations: Readonly<Record<string, Exploration<never>>> = EXPLORATIONS;
  const found = explorations[source] as Exploration<Readonly<Record<string, unknown>>> | undefined;
  invariant(found, `${source} has a resolver`);
  return found;
}
