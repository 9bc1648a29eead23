import { invariant } from '../../lib/index.ts';
import type { Profile } from '../../rules/index.ts';
import { applicabilityValue, type ComputedValue } from './applicability-value.ts';
import { judgeCompany } from './candidate.ts';
import { evidenceFromRow, type CompanyEvidence } from './evidence-from-row.ts';
import { openQuestions } from './open-questions.ts';
import { companyOfProfile } from './profile.ts';
import type { VerdictContext } from './verdict-context.ts';
import { verdictList } from './verdict-list.ts';

/** Computes the value of a field from its columns; null where there is nothing to compute from. */
export type ComputedSource = (cells: readonly unknown[], call: number, context: VerdictContext) => ComputedValue | readonly ComputedValue[] | null;

/** One computation for each field that verdicts come from. */
export const COMPUTED_SOURCES: Readonly<Record<string, ComputedSource>> = {
  'Company.affectedBy': ([row], call, context) => {
    const company = companyOf(row, context);
    const { args, page } = called(call, context);
    return verdictList(judgeCompany(company, context.rulebook.measures, context, { strict: args['strict'] === true }), args, page, context);
  },
  'Company.openQuestions': ([row], call, context) => {
    const args = context.args[call] ?? {};
    const candidates = judgeCompany(companyOf(row, context), context.rulebook.measures, context, { strict: args['strict'] === true });
    return openQuestions(candidates, Number(args['first'] ?? 20));
  },
  'Measure.affects': ([id], call, context) => {
    const { args, page } = called(call, context);
    const measure = context.rulebook.byId.get(String(id));
    const measures = measure ? [measure] : [];
    const candidates = context.population.flatMap((company) => judgeCompany(company, measures, context, { strict: args['strict'] === true }));
    return verdictList(candidates, args, page, context);
  },
  'Query.applicability': ([row], call, context) => {
    const args = context.args[call] ?? {};
    const measure = context.rulebook.byId.get(String(args['measure']));
    if (!Array.isArray(row) || !measure) return null;
    const [candidate] = judgeCompany(companyOf(row, context), [measure], context, { strict: args['strict'] === true });
    return candidate ? applicabilityValue(candidate, context) : null;
  },
  'Query.disagreements': (_cells, call, context) => {
    const { args, page } = called(call, context);
    const strict = args['strict'] === true;
    const kinds = Array.isArray(args['kinds']) ? args['kinds'] : [];
    const candidates = context.population.flatMap((company) => {
      const named = new Set(company.assertions.map(({ measure }) => measure));
      const measures = context.rulebook.measures.filter(({ rules }) => named.has(rules.id));
      return judgeCompany(company, measures, context, { strict });
    });
    return verdictList(
      candidates.filter(({ agreement }) => kinds.includes(agreement)),
      args,
      page,
      context,
    );
  },
  'Query.evaluate': ([row], call, context) => {
    const { args, page } = called(call, context);
    const base = Array.isArray(row) ? companyOf(row, context) : null;
    const profile: Profile = typeof args['profile'] === 'object' && args['profile'] !== null ? { ...args['profile'] } : {};
    const company = companyOfProfile(profile, base, context);
    // Measures that do not stand at the day asked about say nothing to a company that asks what to do.
    const candidates = judgeCompany(company, context.rulebook.measures, context, { strict: args['strict'] === true, real: false });
    const standing = candidates.filter(({ judgement }) => judgement.phase !== 'NOT_YET' && judgement.phase !== 'ENDED');
    return verdictList(standing, args, page, context);
  },
};

function companyOf(row: unknown, { rulebook }: VerdictContext): CompanyEvidence {
  invariant(Array.isArray(row), 'a company comes with its evidence');
  return evidenceFromRow(row, rulebook.memberships, rulebook.closingEvents);
}

function called(
  call: number,
  { args, pages }: VerdictContext,
): { args: Readonly<Record<string, unknown>>; page: NonNullable<VerdictContext['pages'][number]> } {
  const page = pages[call];
  invariant(page, 'a list of verdicts is bound as a page');
  return { args: args[call] ?? {}, page };
}
