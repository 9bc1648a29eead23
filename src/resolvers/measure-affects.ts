import type { MeasureAffectsArgs } from '../generated/schema.ts';
import type { Resolver } from './resolver.ts';
import { textOf, verdictList } from './verdicts/index.ts';

/** Which companies a measure affects: everybody is judged, the page explained. */
export const measureAffects: Resolver<MeasureAffectsArgs> = ([id], question) => {
  const { args, verdicts } = question;
  const { rulebook, population, at } = verdicts;
  const measure = rulebook.byId.get(textOf(id));
  const candidates = measure ? population.judged({ measure, valid: at.valid, strict: args.strict === true }, rulebook) : [];
  return verdictList(candidates, question);
};
