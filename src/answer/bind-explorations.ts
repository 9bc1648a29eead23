import type { Plan } from '../plan/index.ts';
import { explorationFor, type BoundExploration, type Page } from '../resolvers/index.ts';

/** Binds what searches and walks are asked; refuses what cannot be asked before anything runs. */
export function bindExplorations(
  { calls }: Plan,
  args: readonly Readonly<Record<string, unknown>>[],
  pages: readonly (Page | null)[],
): ReadonlyMap<number, BoundExploration> {
  return new Map(
    calls.flatMap(({ exploration, path }, call) =>
      exploration === undefined
        ? []
        : [[call, explorationFor(exploration).bind({ args: args[call] ?? {}, page: pages[call] ?? null, path })] as const],
    ),
  );
}
