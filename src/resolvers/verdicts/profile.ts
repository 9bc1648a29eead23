import { createHash } from 'node:crypto';
import { evidenceOfProfile, type Profile } from '../../rules/index.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import type { VerdictContext } from './verdict-context.ts';

/** The evidence of a company that is described by arguments, on the base of a real one where `like` names it. */
export function companyOfProfile(profile: Profile, base: CompanyEvidence | null, { rulebook }: VerdictContext): CompanyEvidence {
  const evidence = evidenceOfProfile(profile, rulebook.codeLists, base?.evidence ?? null);
  // A value is told apart from others by what was asked, since it has no id.
  const hash = createHash('sha256').update(JSON.stringify(profile)).digest('hex').slice(0, 16);
  // The evidence keeps the id that its facts are about: another would leave them behind.
  return { evidence, assertions: [], key: `profile-${hash}` };
}
