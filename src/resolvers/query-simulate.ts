import type { QuerySimulateArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { changedMeasure, simulationValue, type Candidate, type Turn, type VerdictContext } from './verdicts/index.ts';

/** Whom a changed text would catch: everybody is judged by the text as it stands, and by the changed one. */
export const querySimulate: Resolver<QuerySimulateArgs> = (_columns, { args, verdicts }) => {
  const measure = verdicts.rulebook.byId.get(args.measure);
  if (!measure) return null;
  const changed = changedMeasure(measure, args.provisions, verdicts.rulebook.vocabulary);
  const { population, rulebook, at } = verdicts;
  const options = { valid: at.valid, strict: args.strict === true };
  // Both lists are in one order; of a large population one may be there before the other.
  const after = population.judged({ measure: changed, ...options }, rulebook);
  const before = population.judged({ measure, ...options }, rulebook);
  return simulationValue(sideBySide(before, after, verdicts), verdicts.at, 'HYPOTHESIS');
};

/** Each company under both texts. */
function sideBySide(before: Iterable<Candidate>, after: Iterable<Candidate>, verdicts: VerdictContext): Iterable<Turn> {
  return {
    *[Symbol.iterator]() {
      const others = after[Symbol.iterator]();
      for (const candidate of before) {
        const { value, done } = others.next();
        yield { before: candidate, after: done === true ? null : value, earlier: verdicts, later: verdicts };
      }
    },
  };
}
