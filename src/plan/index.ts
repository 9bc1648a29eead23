// Operation -> Plan. The walk collects fields as GraphQL does, asks the model how each is stored, and notes which columns to read and how to put the answer together.
// No I/O, no values: arguments are bound later, so that a plan serves every call of its document.
export { shapeOf, valuesOf, type Comparison, type Condition, type OrderKey, type SpecialCondition } from './condition.ts';
export { levelsOf, needsOf, type Needs } from './needs-of.ts';
export { planOperation, type PlanRequest } from './plan-operation.ts';
export { askedAt, earlierPlace, isComparing, placesOf, rootOfPlace } from './places.ts';
export { printPlan } from './print-plan.ts';
export type * from './plan.ts';
export type { ExplorationField, ExplorationPlan } from './exploration.ts';
