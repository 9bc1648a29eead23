// What is found by search or by walking: one file each, an expression of the operation's statement.
import type { CompileExploration } from './place.ts';
import { compileSearch } from './search.ts';

/** One line for each exploration; `src/resolvers/explorations` binds its parameters and reads what it brings. */
export const EXPLORATION_TEXTS: Readonly<Record<string, CompileExploration>> = {
  'Query.search': compileSearch,
};

export type { Place } from './place.ts';
