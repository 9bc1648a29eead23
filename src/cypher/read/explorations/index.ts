// What is found by search or by walking: one file each, an expression of the operation's statement.
import { compileDaysSince } from './days-since.ts';
import { compileDegree } from './degree.ts';
import { compileNeighbours } from './neighbours.ts';
import type { CompileExploration } from './place.ts';
import { compileSearch } from './search.ts';
import { compileTimeline } from './timeline.ts';

/** One line for each exploration; `src/resolvers/explorations` binds its parameters and reads what it brings. */
export const EXPLORATION_TEXTS: Readonly<Record<string, CompileExploration>> = {
  'Entity.degree': compileDegree,
  'Entity.neighbours': compileNeighbours,
  'Entity.timeline': compileTimeline,
  'Event.daysSince': compileDaysSince,
  'Query.search': compileSearch,
  'Query.timeline': compileTimeline,
};

export type { Place } from './place.ts';
