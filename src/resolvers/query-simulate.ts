import type { QuerySimulateArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { changedMeasure, judgeCompany, simulationValue } from './verdicts/index.ts';

/** Whom a changed text would catch: everybody is judged by the text as it stands, and by the changed one. */
export const querySimulate: Resolver<QuerySimulateArgs> = (_columns, { args, verdicts }) => {
  const measure = verdicts.rulebook.byId.get(args.measure);
  if (!measure) return null;
  const changed = changedMeasure(measure, args.provisions, verdicts.rulebook.vocabulary);
  const turns = verdicts.population.map((company) => {
    const [before = null, after = null] = judgeCompany(company, [measure, changed], verdicts, { strict: args.strict === true });
    return { before, after, earlier: verdicts, later: verdicts };
  });
  return simulationValue(turns, verdicts.at, 'HYPOTHESIS');
};
