import { typesOfKinds } from './entity-types.ts';
import type { BoundExploration, Route } from './exploration.ts';

/** So many relations are named by the text, which then reads no others; more of them would make too many texts. */
const MOST_NAMED = 2;

/** Who goes nowhere, or everywhere. */
export const routeOf = (hops: number): Route => ({ hops, relations: null, choosing: [] });

/** A walk along the relations and to the kinds that were chosen. */
export function chosenRoute(
  hops: number,
  { relations, kinds }: { readonly relations?: readonly string[] | null; readonly kinds?: readonly string[] | null },
): BoundExploration {
  const chosen = relations ? [...new Set(relations)].toSorted() : null;
  const named = chosen !== null && chosen.length > 0 && chosen.length <= MOST_NAMED;
  const choosing = [...(chosen && !named ? (['relations'] as const) : []), ...(kinds ? (['kinds'] as const) : [])];
  return { route: { hops, relations: named ? chosen : null, choosing }, params: { relations: chosen, types: typesOfKinds(kinds) } };
}
