import { union } from '../finding.ts';
import type { Judgement } from '../evaluate-measure.ts';
import type { Interval } from '../interval.ts';
import type { MeasureRules } from '../measure-rules.ts';
import type { Observed } from '../observed.ts';
import { thresholdOf } from '../operators/threshold.ts';
import type { TraceStep } from '../tracer.ts';
import type { View } from '../view.ts';
import { citationsOf } from './citations.ts';
import { decisiveOf } from './decisive.ts';
import { flipsOf, type Flip } from './flips.ts';
import { needsOf, type Need } from './needs.ts';
import { sentenceOf } from './sentence.ts';
import { stepLabel } from './step-label.ts';
import { supportOfLeaf } from './support-of-rule.ts';

/** A node of the trace with everything that people want to see of it. */
export interface TraceNode extends TraceStep {
  readonly label: string;
  readonly observed: Observed | null;
  /** Observed minus threshold, of numbers: what is above it (or, negative, missing). */
  readonly margin: Interval | null;
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
  /** The criteria have no quote of their own; the measure's sources stand for it. */
  readonly unquoted: boolean;
  /** Of a provision: its criteria; of a leaf: what it rests on. */
  readonly citations: readonly string[];
}

/** Why a verdict is what it is, read off its trace. */
export interface Explanation {
  readonly sentence: string;
  /** Flat, in pre-order; worked out when asked for. */
  readonly trace: readonly TraceNode[];
  readonly decisive: readonly TraceNode[];
  readonly needs: readonly Need[];
  readonly assumptions: readonly string[];
  readonly citations: readonly string[];
  /** The smallest changes of facts that would change the verdict; worked out when asked for. */
  flips(first?: number): readonly Flip[];
}

/** Explains a verdict from the trace of its evaluation. */
export function explain(judgement: Judgement, steps: readonly TraceStep[], rules: MeasureRules, view: View): Explanation {
  const byPhase = judgement.phase === 'NOT_YET' || judgement.phase === 'ENDED';
  const node = (step: TraceStep): TraceNode => nodeOf(step, rules, view);
  const decisive = byPhase
    ? []
    : decisiveOf(steps)
        .flatMap((index) => steps[index] ?? [])
        .map(node);
  let trace: readonly TraceNode[] | undefined;
  const needs = judgement.verdict === 'UNKNOWN' ? needsOf(steps, view.vocabulary) : [];
  const assumptions = decisive.map((leaf) => leaf.assumptions).reduce(union, []);
  return {
    sentence: sentenceOf({ judgement, rules, view, decisive, needs, assumptions }),
    get trace() {
      return (trace ??= steps.map(node));
    },
    decisive,
    needs,
    assumptions,
    citations: citationsOf(judgement, steps, decisive),
    flips: (first = 5) => (byPhase ? [] : flipsOf({ judgement, steps, rules, view }, first)),
  };
}

function nodeOf(step: TraceStep, rules: MeasureRules, view: View): TraceNode {
  const { path, depth, kind, provision, counted, negated, required, leaf, answer, truth, reason, end } = step;
  const support = leaf && answer ? supportOfLeaf(leaf, answer) : NO_SUPPORT;
  const observed = answer?.finding?.observed ?? null;
  return {
    path,
    depth,
    kind,
    provision,
    counted,
    negated,
    required,
    leaf,
    answer,
    truth,
    reason,
    end,
    label: stepLabel(step, view.vocabulary, `${rules.name} and ${view.evidence.company.name}`),
    observed,
    margin: marginOf(step, observed),
    facts: support.facts,
    assumptions: support.assumptions,
    unquoted: provision?.unquoted ?? false,
    citations: kind === 'PROVISION' ? (provision?.citations ?? []) : support.citations,
  };
}

const NO_SUPPORT = { facts: [], citations: [], assumptions: [] };

function marginOf({ leaf }: TraceStep, observed: Observed | null): Interval | null {
  if (!leaf || observed?.type !== 'number') return null;
  const threshold = thresholdOf(leaf);
  const { lower, upper } = observed.interval;
  return { ...observed.interval, lower: lower - threshold, upper: upper - threshold };
}
