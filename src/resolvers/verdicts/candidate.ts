import {
  agreementOf,
  createTracer,
  eventDay,
  judge,
  needsOf,
  openView,
  type Agreement,
  type Judgement,
  type Need,
  type View,
  type ViewOptions,
} from '../../rules/index.ts';
import type { AssertionRow, CompanyEvidence } from './evidence-from-row.ts';
import type { Rulebook, RulebookMeasure } from './rulebook.ts';

/** Who is judged, by name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** Stands for the id of a company that is only described. */
  readonly key?: string | undefined;
}

/** A company and a measure with the verdict; everything else is worked out when it is asked for. */
export interface Candidate {
  readonly subject: Subject;
  /** All that is known of it; ask for it only where it is explained. */
  readonly company: CompanyEvidence;
  /** False for a hypothetical company. */
  readonly real: boolean;
  /** Nothing was assumed. */
  readonly strict: boolean;
  readonly measure: RulebookMeasure;
  readonly view: View;
  readonly judgement: Judgement;
  /** Up to the day asked about. */
  readonly assertions: readonly AssertionRow[];
  readonly agreement: Agreement;
  /** What would settle an open verdict. */
  needs(): readonly Need[];
}

/** Judges a company under each of `measures`; its evidence is opened once. */
export function judgeCompany(
  company: CompanyEvidence,
  measures: readonly RulebookMeasure[],
  { vocabulary }: Rulebook,
  { valid, strict, real = true }: ViewOptions & { readonly real?: boolean },
): readonly Candidate[] {
  const view = openView(company.evidence, vocabulary, { valid, strict });
  const subject = { ...company.evidence.company, key: company.key };
  const asserted = new Map<string, AssertionRow[]>();
  for (const assertion of company.assertions) {
    if (eventDay(assertion.date) > valid) continue;
    const known = asserted.get(assertion.measure);
    if (known) known.push(assertion);
    else asserted.set(assertion.measure, [assertion]);
  }
  return measures.map((measure) => {
    const assertions = asserted.get(measure.rules.id) ?? [];
    const verdictOn = (day: string) => judge(measure.rules, openView(company.evidence, vocabulary, { valid: day, strict })).verdict;
    const agreement = assertions.length === 0 ? 'NOT_ASSERTED' : agreementOf(assertions, valid, verdictOn);
    const needs = (): readonly Need[] => needsIn(measure, view);
    return { subject, company, real, strict, measure, view, judgement: judge(measure.rules, view), assertions, agreement, needs };
  });
}

/** What would settle the verdict of a measure in a view. */
export function needsIn({ rules }: RulebookMeasure, view: View): readonly Need[] {
  const tracer = createTracer();
  judge(rules, view, tracer);
  return needsOf(tracer.steps, view.vocabulary);
}
