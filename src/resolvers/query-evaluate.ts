import type { QueryEvaluateArgs } from '../generated/schema.ts';
import { AmbitError } from '../lib/index.ts';
import type { Resolver } from './resolver.ts';
import { companyInRow, companyOfProfile, judgeCompany, verdictList } from './verdicts/index.ts';

/** Which measures would affect a company that is only described; nothing is written. */
export const queryEvaluate: Resolver<QueryEvaluateArgs> = ([row], question) => {
  const { args, verdicts } = question;
  const { like } = args.profile;
  if (like != null && !Array.isArray(row)) {
    throw new AmbitError('BAD_INPUT', `profile.like: there is no company '${like.slice(0, 120)}'.`, { details: { path: 'profile.like' } });
  }
  const base = Array.isArray(row) ? companyInRow(row, verdicts) : null;
  const company = companyOfProfile(args.profile, base, verdicts);
  const candidates = judgeCompany(company, verdicts.rulebook.measures, verdicts.rulebook, {
    valid: verdicts.at.valid,
    strict: args.strict === true,
    real: false,
  });
  // Who asks what to do is not helped by measures that do not stand on the day asked about.
  const standing = candidates.filter(({ judgement }) => judgement.phase !== 'NOT_YET' && judgement.phase !== 'ENDED');
  return verdictList(standing, question);
};
