import type { QueryCompareArgs } from '../generated/schema.ts';
import { invariant } from '../lib/index.ts';
import type { Resolver } from './resolver.ts';
import { simulationValue, turnsBetween } from './verdicts/index.ts';

/** Whom two existing texts catch, each at its own time. */
export const queryCompare: Resolver<QueryCompareArgs> = (_columns, { args, verdicts }) => {
  const { earlier } = verdicts;
  invariant(earlier, 'two texts are compared at two coordinates');
  const before = earlier.rulebook.byId.get(args.before.measure);
  const after = verdicts.rulebook.byId.get(args.after.measure);
  if (!before || !after) return null;
  const turns = turnsBetween({ earlier, later: verdicts, before, after, strict: args.strict === true });
  return simulationValue(turns, verdicts.at, null);
};
