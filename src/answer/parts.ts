import type { ObjectOutputs } from '../plan/index.ts';

/** What has no id and stands with its entry: it costs next to nothing beside it, so one counts as nothing and a list of them as one node. */
export const PARTS: ReadonlySet<string> = new Set([
  'Bridge',
  'Criteria',
  'FieldConflict',
  'Identifier',
  'Leaf',
  'LifecycleStep',
  'ParameterChange',
  'Penalty',
]);

/** Whether an object can only be a part of its entry. */
export const arePartsIn = (outputs: ObjectOutputs): boolean => outputs.size > 0 && [...outputs.keys()].every((type) => PARTS.has(type));
