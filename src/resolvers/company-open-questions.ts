import type { CompanyOpenQuestionsArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { companyInRow, judgeCompany, openQuestions } from './verdicts/index.ts';

/** The needs over all measures of a company, those that settle most verdicts first. */
export const companyOpenQuestions: Resolver<CompanyOpenQuestionsArgs> = ([row], { args, verdicts }) => {
  const candidates = judgeCompany(companyInRow(row, verdicts), verdicts.rulebook.measures, verdicts.rulebook, {
    valid: verdicts.at.valid,
    strict: args.strict === true,
  });
  return openQuestions(candidates, args.first ?? 20);
};
