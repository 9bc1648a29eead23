import type { QueryDisagreementsArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { judgeCompany, verdictList } from './verdicts/index.ts';

/** Where sources say that a company is affected and the criteria do not: only asserted pairs are judged. */
export const queryDisagreements: Resolver<QueryDisagreementsArgs> = (_columns, question) => {
  const { args, verdicts } = question;
  const candidates = verdicts.population.asserted().flatMap((company) => {
    const named = new Set(company.assertions.map(({ measure }) => measure));
    const measures = verdicts.rulebook.measures.filter(({ rules }) => named.has(rules.id));
    return judgeCompany(company, measures, verdicts.rulebook, { valid: verdicts.at.valid, strict: args.strict === true });
  });
  const kinds: readonly string[] = args.kinds ?? ['CONTRADICTS', 'UNCONFIRMED'];
  return verdictList(
    candidates.filter(({ agreement }) => kinds.includes(agreement)),
    question,
  );
};
