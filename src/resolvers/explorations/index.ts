import { invariant } from '../../lib/index.ts';
import { daysSince } from './days-since.ts';
import { degree } from './degree.ts';
import type { Exploration } from './exploration.ts';
import { neighbourhood } from './neighbourhood.ts';
import { neighbours } from './neighbours.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { statistics } from './statistics.ts';
import { entityTimeline, timeline } from './timeline.ts';

export { timelineItem } from './timeline.ts';
export type { BoundExploration, Exploration } from './exploration.ts';

/** One line for each exploration; its Cypher stands in `src/cypher/read/explorations`. */
const EXPLORATIONS = {
  'Entity.degree': degree,
  'Entity.neighbours': neighbours,
  'Entity.timeline': entityTimeline,
  'Event.daysSince': daysSince,
  'Query.neighbourhood': neighbourhood,
  'Query.paths': paths,
  'Query.search': search,
  'Query.statistics': statistics,
  'Query.timeline': timeline,
} as const;

/** The exploration of a field. GraphQL has coerced the arguments to the types that the field declares. */
export function explorationFor(source: string): Exploration<Readonly<Record<string, unknown>>> {
  const explorations: Readonly<Record<string, Exploration<never>>> = EXPLORATIONS;
  const found = explorations[source] as Exploration<Readonly<Record<string, unknown>>> | undefined;
  invariant(found, `${source} has a resolver`);
  return found;
}
