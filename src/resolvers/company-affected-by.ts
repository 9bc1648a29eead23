import type { CompanyAffectedByArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { companyInRow, judgeCompany, verdictList } from './verdicts/index.ts';

/** Which measures affect a company: every measure is judged, the page explained. */
export const companyAffectedBy: Resolver<CompanyAffectedByArgs> = ([row], question) => {
  const { args, verdicts } = question;
  const candidates = judgeCompany(companyInRow(row, verdicts), verdicts.rulebook.measures, verdicts.rulebook, {
    valid: verdicts.at.valid,
    strict: args.strict === true,
  });
  return verdictList(candidates, question);
};
