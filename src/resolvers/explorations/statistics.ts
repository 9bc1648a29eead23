import { listOf, numberOf, textOf } from './cells.ts';
import { kindOfType } from './entity-types.ts';
import type { Exploration } from './exploration.ts';

/** How much was recorded, and as of which change. */
export const statistics: Exploration<object> = {
  bind: () => ({ hops: 0, params: {} }),
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
