import type { Column } from './plan.ts';

const property = (name: string): Column => ({ kind: 'property', property: name });
const steps: Column = { kind: 'link', link: 'steps', selection: { types: ['LifecycleStep'], common: [], perType: new Map() } };

const ofMetric: Column = {
  kind: 'edge',
  edge: {
    kind: 'edge',
    name: 'metric',
    relation: 'OF_METRIC',
    direction: 'OUT',
    role: null,
    via: null,
    short: false,
    targets: ['Metric'],
    shape: 'one',
  },
  selection: { types: ['Metric'], common: [property('maxAgeDays')], perType: new Map() },
};
const conflicts: Column = {
  kind: 'link',
  link: 'conflicts',
  selection: { types: ['Fact'], common: [property('lower'), property('upper')], perType: new Map() },
};

/** Which columns a derived field is computed from; `src/answer/derive.ts` has the computation under the same name. */
export const derivedFields: ReadonlyMap<string, readonly Column[]> = new Map([
  ['key', [property('id')]],
  ['Measure.phase', [property('kind'), steps]],
  ['Measure.phaseSince', [property('kind'), steps]],
  ['Fact.stale', [property('valueKind'), property('periodEnd'), property('validFrom'), property('validUntil'), ofMetric]],
  ['Fact.spread', [property('lower'), property('upper'), property('unit'), conflicts]],
  ['LifecycleStep.planned', [property('sortDate')]],
]);
