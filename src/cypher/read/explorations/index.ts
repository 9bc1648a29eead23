// What is found by search or by walking: one file each, an expression of the operation's statement.
import { compileDaysSince } from './days-since.ts';
import { compileDegree } from './degree.ts';
import { compileNeighbourhood } from './neighbourhood.ts';
import { compileNeighbours } from './neighbours.ts';
import { compilePaths } from './paths.ts';
import type { CompileExploration } from './place.ts';
import { compileSearch } from './search.ts';
import { compileStatistics } from './statistics.ts';
import { compileTimeline } from './timeline.ts';

/** One line for each exploration; `src/resolvers/explorations` binds its parameters and reads what it brings. */
export const EXPLORATION_TEXTS: Readonly<Record<string, CompileExploration>> = {
  'Entity.degree': compileDegree,
  'Entity.neighbours': compileNeighbours,
  'Entity.timeline': compileTimeline,
  'Event.daysSince': compileDaysSince,
  'Query.neighbourhood': compileNeighbourhood,
  'Query.paths': compilePaths,
  'Query.search': compileSearch,
  'Query.statistics': compileStatistics,
  'Query.timeline': compileTimeline,
};

export type { Place } from './place.ts';
