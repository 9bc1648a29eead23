import { judge, openView, type Judgement, type Verdict } from '../../rules/index.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import type { RulebookMeasure } from './rulebook.ts';
import type { VerdictContext } from './verdict-context.ts';

export type Cause = 'FACT_CHANGED' | 'RULE_CHANGED' | 'PHASE_CHANGED' | 'KNOWLEDGE_ARRIVED' | 'HYPOTHESIS';

/** A company before and after, each with what it was judged by; null where the measure or the company was not recorded. */
export interface Turn {
  readonly before: Candidate | null;
  readonly after: Candidate | null;
  readonly earlier: VerdictContext;
  readonly later: VerdictContext;
}

/** Why a verdict changed: the first of these that alone brings the verdict after is named. */
export function verdictCause({ before, after, earlier, later }: Turn): Cause {
  if (!before || !after) return 'KNOWLEDGE_ARRIVED';
  const { strict } = after;
  const judged = (measure: RulebookMeasure, company: CompanyEvidence, context: VerdictContext, valid: string): Judgement =>
    judge(measure.rules, openView(company.evidence, context.rulebook.vocabulary, { valid, strict }));
  const sameText = before.measure.rules.id === after.measure.rules.id;
  const was = before.judgement;
  const is = after.judgement;
  if (sameText && knowledgeDiffers(earlier, later)) {
    // What was recorded by then, asked about the later day: if that is still the old verdict, only knowledge has changed.
    if (judged(before.measure, before.company, earlier, later.at.valid).verdict === was.verdict) return 'KNOWLEDGE_ARRIVED';
  }
  if (verdictIn(was.truth, is.phase) === is.verdict || isOutside(was) || isOutside(is)) return 'PHASE_CHANGED';
  if (!sameText) {
    const rulesThen = judged(after.measure, before.company, earlier, earlier.at.valid).truth;
    const factsNow = judged(before.measure, after.company, later, later.at.valid).truth;
    return rulesThen !== is.truth && factsNow === is.truth ? 'FACT_CHANGED' : 'RULE_CHANGED';
  }
  return 'FACT_CHANGED';
}

/** Whether two questions may see different records. */
export function knowledgeDiffers(earlier: VerdictContext, later: VerdictContext): boolean {
  return earlier.at.known !== later.at.known || earlier.at.published !== later.at.published;
}

const isOutside = ({ phase }: Judgement): boolean => phase === 'NOT_YET' || phase === 'ENDED';

/** The verdict that a truth has in a phase. */
function verdictIn(truth: Judgement['truth'], phase: Judgement['phase']): Verdict {
  if (phase === 'NOT_YET' || phase === 'ENDED' || truth === 'FALSE') return 'DOES_NOT_APPLY';
  if (truth === 'UNKNOWN') return 'UNKNOWN';
  return phase === 'IN_FORCE' ? 'APPLIES' : 'WOULD_APPLY';
}
