import type { MeasureAffectsArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { judgeCompany, verdictList } from './verdicts/index.ts';

/** Which companies a measure affects: everybody is judged, the page explained. */
export const measureAffects: Resolver<MeasureAffectsArgs> = ([id], question) => {
  const { args, verdicts } = question;
  const measures = verdicts.rulebook.measures.filter(({ rules }) => rules.id === id);
  const candidates = verdicts.population.flatMap((company) => judgeCompany(company, measures, verdicts, { strict: args.strict === true }));
  return verdictList(candidates, question);
};
