import { TOP, count, evaluateRule, newTally, reasonOf } from './evaluate-rule.ts';
import type { Evidence } from './evidence.ts';
import type { MeasureRules, ProvisionRules } from './measure-rules.ts';
import { openView } from './open-view.ts';
import { phaseAt, type Phase, type PhaseAt } from './phase-at.ts';
import type { Reason } from './reason.ts';
import { makeLeaf, type Leaf, type Rule } from './rule.ts';
import { settleLeaf } from './settle-leaf.ts';
import type { Tracer } from './tracer.ts';
import { atLeastOf, type Truth } from './truth.ts';
import type { View, ViewOptions } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Verdict = 'APPLIES' | 'WOULD_APPLY' | 'DOES_NOT_APPLY' | 'UNKNOWN';

/** Whether a measure affects a company on a day. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Of the rules alone, whatever the phase. */
  readonly truth: Truth;
  readonly phase: Phase;
  /** Partial date; null when nothing has happened yet. */
  readonly phaseSince: string | null;
  /** Of the lifecycle step that brought the phase. */
  readonly phaseCitations: readonly string[];
}

/** Judges one measure for one company. For many measures open the view once and use `judge`. */
export function evaluateMeasure(
  rules: MeasureRules,
  evidence: Evidence,
  vocabulary: Vocabulary,
  options: ViewOptions,
  tracer: Tracer | null = null,
): Judgement {
  return judge(rules, openView(evidence, vocabulary, options), tracer);
}

/** Judges one measure in a view that may be shared with others. */
export function judge(rules: MeasureRules, view: View, tracer: Tracer | null = null): Judgement {
  const { truth, reason } = tracer ? traceMeasure(rules, view, tracer) : settleMeasure(rules, view);
  const phase = phaseOf(rules, view.valid);
  const { verdict, reason: why } = verdictOf(truth, reason, phase);
  return { verdict, reason: why, truth, phase: phase.phase, phaseSince: phase.since, phaseCitations: phase.citations };
}

interface PhaseOf extends Pick<PhaseAt, 'phase' | 'since'> {
  readonly valid: string;
  readonly citations: readonly string[];
}
const PHASES = new WeakMap<MeasureRules, PhaseOf>();

/** Many companies are asked about the same measure on the same day. */
function phaseOf(rules: MeasureRules, valid: string): PhaseOf {
  const known = PHASES.get(rules);
  if (known?.valid === valid) return known;
  const { phase, since, step } = phaseAt(rules.steps, rules.kind, valid);
  // That nothing has happened yet is shown by what happened first.
  const found = { valid, phase, since, citations: (step ?? firstStep(rules))?.citations ?? [] };
  PHASES.set(rules, found);
  return found;
}

function verdictOf(truth: Truth, reason: Reason, { phase }: PhaseOf): Pick<Judgement, 'verdict' | 'reason'> {
  if (phase === 'NOT_YET' || phase === 'ENDED') return { verdict: 'DOES_NOT_APPLY', reason: phase };
  switch (truth) {
    case 'TRUE':
      return { verdict: phase === 'IN_FORCE' ? 'APPLIES' : 'WOULD_APPLY', reason: 'NONE' };
    case 'FALSE':
      return { verdict: 'DOES_NOT_APPLY', reason: 'NONE' };
    case 'UNKNOWN':
      return { verdict: 'UNKNOWN', reason };
  }
}

/** A provision with its rule, which it must have to be judged. */
type Testable = ProvisionRules & { readonly rule: Rule };
const isTestable = (provision: ProvisionRules): provision is Testable => provision.rule !== null;
const isCounted = ({ role }: ProvisionRules): boolean => role === 'DUTY';

function settleMeasure(rules: MeasureRules, view: View): { truth: Truth; reason: Reason } {
  let open: Testable | null = null;
  let counted = false;
  for (const provision of rules.provisions) {
    if (!isTestable(provision) || !isCounted(provision)) continue;
    counted = true;
    const scope = provision.explicitScope ? 'TRUE' : settleLeaf(view, scopeLeaf(rules)).truth;
    const truth = scope === 'FALSE' ? 'FALSE' : evaluateRule(provision.rule, view);
    if (scope === 'TRUE' && truth === 'TRUE') return { truth: 'TRUE', reason: 'NONE' };
    if (truth !== 'FALSE') open ??= provision;
  }
  if (open) return { truth: 'UNKNOWN', reason: provisionReason(rules, open, view) };
  return counted ? { truth: 'FALSE', reason: 'NONE' } : { truth: 'UNKNOWN', reason: 'NO_CRITERIA' };
}

function traceMeasure(rules: MeasureRules, view: View, tracer: Tracer): { truth: Truth; reason: Reason } {
  const index = tracer.open({ ...TOP, path: rules.id, kind: 'MEASURE', required: 1 });
  const tally = newTally();
  let counted = 0;
  for (const provision of rules.provisions) {
    if (!isTestable(provision)) continue;
    const truth = traceProvision(rules, provision, view, tracer);
    if (!isCounted(provision)) continue;
    counted++;
    count(tally, truth, truth === 'UNKNOWN' ? provisionReason(rules, provision, view) : 'NONE');
  }
  const truth = counted === 0 ? 'UNKNOWN' : atLeastOf(1, tally);
  const reason = counted === 0 ? 'NO_CRITERIA' : truth === 'UNKNOWN' ? tally.reason : 'NONE';
  tracer.close(index, truth, reason);
  return { truth, reason };
}

function traceProvision(rules: MeasureRules, provision: Testable, view: View, tracer: Tracer): Truth {
  const place = { path: provision.part, depth: 1, provision, counted: isCounted(provision), negated: false };
  const index = tracer.open({ ...place, kind: 'PROVISION', required: provision.explicitScope ? 1 : 2 });
  const tally = newTally();
  if (!provision.explicitScope) {
    const leaf = scopeLeaf(rules);
    const answer = settleLeaf(view, leaf);
    tracer.leaf({ ...place, path: `${provision.part}.scope`, depth: 2, kind: 'SCOPE' }, leaf, answer);
    count(tally, answer.truth, answer.reason);
  }
  const truth = evaluateRule(provision.rule, view, tracer, { ...place, depth: 2 });
  count(tally, truth, truth === 'UNKNOWN' ? reasonOf(provision.rule, view) : 'NONE');
  const whole = atLeastOf(provision.explicitScope ? 1 : 2, tally);
  tracer.close(index, whole, whole === 'UNKNOWN' ? tally.reason : 'NONE');
  return whole;
}

/** The reach that criteria leave unsaid: a measure binds those who operate in its jurisdiction. */
function scopeLeaf(rules: MeasureRules): Leaf {
  const leaf = SCOPES.get(rules) ?? makeLeaf('operatesInJurisdiction', 'in', [rules.jurisdiction]);
  SCOPES.set(rules, leaf);
  return leaf;
}
const SCOPES = new WeakMap<MeasureRules, Leaf>();

function provisionReason(rules: MeasureRules, provision: Testable, view: View): Reason {
  const scope = provision.explicitScope ? null : settleLeaf(view, scopeLeaf(rules));
  return scope?.truth === 'UNKNOWN' ? scope.reason : reasonOf(provision.rule, view);
}

/** The step with the earliest date, come or not. */
export function firstStep({ steps }: MeasureRules): MeasureRules['steps'][number] | null {
  return steps.reduce<MeasureRules['steps'][number] | null>((first, step) => (first === null || step.date < first.date ? step : first), null);
}
