import { listOf, numberOf, textOf } from './cells.ts';
import { kindOfType } from './entity-types.ts';
import type { Exploration } from './exploration.ts';
import { routeOf } from './route-of.ts';

/** Relations that are counted; a node with more is told as "at least". */
const BUDGET = 200_000;

/** How many relations of each kind an entry has. */
export const degree: Exploration<object> = {
  bind: () => ({ route: routeOf(1), params: { budget: BUDGET } }),
  read: (cell) => {
    const rows = listOf(cell).map(listOf);
    const exact = rows.reduce((sum, [, , count]) => sum + numberOf(count), 0) < BUDGET;
    return rows.map(([kind, relation, count]) => ({ kind: kindOfType(textOf(kind)), relation, count, exact }));
  },
};
