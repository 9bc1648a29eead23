import { listOf, numberOf, textOf } from './cells.ts';
import { kindOfType } from './entity-types.ts';
import type { Exploration } from './exploration.ts';
import { routeOf } from './route-of.ts';

/** How much was recorded, and as of which change. */
export const statistics: Exploration<object> = {
  bind: () => ({ route: routeOf(0), params: {} }),
  read: (cell, { at }) => {
    const [change, kinds] = listOf(cell).map(listOf);
    const [number, recordedAt] = change ?? [];
    return {
      at,
      dataVersion: numberOf(number),
      recordedAt: recordedAt ?? at.known,
      counts: (kinds ?? []).map(listOf).map(([type, count]) => ({ kind: kindOfType(textOf(type)), relation: null, count, exact: true })),
    };
  },
};
