import { agreementOf, eventDay, judge, openView, type Agreement, type Judgement, type View } from '../../rules/index.ts';
import type { AssertionRow, CompanyEvidence } from './evidence-from-row.ts';
import type { RulebookMeasure } from './rulebook.ts';
import type { VerdictContext } from './verdict-context.ts';

/** A company and a measure with the verdict; everything else is worked out when it is asked for. */
export interface Candidate {
  readonly company: CompanyEvidence;
  /** False for a hypothetical company. */
  readonly real: boolean;
  readonly measure: RulebookMeasure;
  readonly view: View;
  readonly judgement: Judgement;
  /** Up to the day asked about. */
  readonly assertions: readonly AssertionRow[];
  readonly agreement: Agreement;
}

/** Judges a company under each of `measures`; its evidence is opened once. */
export function judgeCompany(
  company: CompanyEvidence,
  measures: readonly RulebookMeasure[],
  { rulebook, at }: VerdictContext,
  { strict, real = true }: { readonly strict: boolean; readonly real?: boolean },
): readonly Candidate[] {
  const view = openView(company.evidence, rulebook.vocabulary, { valid: at.valid, strict });
  const asserted = new Map<string, AssertionRow[]>();
  for (const assertion of company.assertions) {
    if (eventDay(assertion.date) > at.valid) continue;
    const known = asserted.get(assertion.measure);
    if (known) known.push(assertion);
    else asserted.set(assertion.measure, [assertion]);
  }
  return measures.map((measure) => {
    const assertions = asserted.get(measure.rules.id) ?? [];
    const verdictOn = (valid: string) => judge(measure.rules, openView(company.evidence, rulebook.vocabulary, { valid, strict })).verdict;
    const agreement = assertions.length === 0 ? 'NOT_ASSERTED' : agreementOf(assertions, at.valid, verdictOn);
    return { company, real, measure, view, judgement: judge(measure.rules, view), assertions, agreement };
  });
}
