import type { Column } from './plan.ts';

const property = (name: string): Column => ({ kind: 'property', property: name });
const steps: Column = { kind: 'link', link: 'steps', selection: { types: ['LifecycleStep'], common: [], perType: new Map() } };

/** Which columns a derived field is computed from; `src/answer/derive.ts` has the computation under the same name. */
export const derivedFields: ReadonlyMap<string, readonly Column[]> = new Map([
  ['key', [property('id')]],
  ['Measure.phase', [property('kind'), steps]],
  ['Measure.phaseSince', [property('kind'), steps]],
  ['LifecycleStep.planned', [property('sortDate')]],
]);
