import type { QueryApplicabilityArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { applicabilityValue, companyInRow, judgeCompany } from './verdicts/index.ts';

/** Whether one measure affects one company; null where either is not recorded. */
export const queryApplicability: Resolver<QueryApplicabilityArgs> = ([row], { args, verdicts }) => {
  const measure = verdicts.rulebook.byId.get(args.measure);
  if (!Array.isArray(row) || !measure) return null;
  const [candidate] = judgeCompany(companyInRow(row, verdicts), [measure], verdicts.rulebook, {
    valid: verdicts.at.valid,
    strict: args.strict === true,
  });
  return candidate ? applicabilityValue(candidate, verdicts) : null;
};
