import { assumedFindings } from './assumed-findings.ts';
import { baseFinding } from './base-finding.ts';
import { combine, type Finding } from './finding.ts';
import { OPERATORS } from './operators/index.ts';
import type { Reason } from './reason.ts';
import type { Leaf } from './rule.ts';
import type { Truth } from './truth.ts';
import { unsettledReason } from './unsettled-reason.ts';
import type { View } from './view.ts';

/** What is known of a leaf. */
export interface Answer {
  readonly truth: Truth;
  readonly reason: Reason;
  /** What settled it; of an unsettled leaf the most that is known without settling it. */
  readonly finding: Finding | null;
}

/** Settles a leaf from the evidence: first without any assumption, then by one kind of assumed evidence after the other. */
export function settleLeaf(view: View, leaf: Leaf): Answer {
  const known = view.notes.answers.get(leaf);
  if (known) return known;
  const answer = settle(view, leaf);
  view.notes.answers.set(leaf, answer);
  return answer;
}

function settle(view: View, leaf: Leaf): Answer {
  const metric = view.vocabulary.metrics.get(leaf.metric);
  if (!metric) return { truth: 'UNKNOWN', reason: 'TYPE_MISMATCH', finding: null };
  const base = baseFinding(view, metric, leaf.scope);
  const truth = test(base, leaf);
  if (truth !== 'UNKNOWN') return settled(truth, base);
  // A contradiction between statements is not resolved by assuming something.
  if (view.strict || isDisputed(base, leaf)) return { truth, reason: unsettledReason(view, metric, leaf, base), finding: base };
  let partial = base;
  for (const findings of assumedFindings(view, metric, leaf.scope)) {
    const answer = bySingle(base, findings, leaf) ?? byAll(base, findings, leaf);
    if (answer) return answer;
    partial ??= findings[0] ?? null;
  }
  return { truth, reason: unsettledReason(view, metric, leaf, base ?? partial), finding: base ?? partial };
}

function settled(truth: Truth, finding: Finding | null): Answer {
  const conflict = finding !== null && finding.conflict && finding.observed.type !== 'set';
  return { truth, reason: conflict ? 'CONFLICT' : 'NONE', finding };
}

/** Statements that hold at once say the opposite of what is asked. (Figures in conflict still bound each other.) */
function isDisputed(finding: Finding | null, leaf: Leaf): boolean {
  if (finding === null || !finding.conflict) return false;
  const { observed } = finding;
  return observed.type === 'set' ? leaf.wanted.some((value) => observed.disputed.has(value)) : observed.type === 'boolean';
}

/** Of several pieces of evidence of one kind, the one that settles the leaf with the fewest assumptions, else the tightest. */
function bySingle(base: Finding | null, findings: readonly Finding[], leaf: Leaf): Answer | null {
  let best: Answer | null = null;
  for (const finding of findings) {
    const combined = combine(base, finding);
    const truth = test(combined, leaf);
    if (truth !== 'UNKNOWN' && combined && (best?.finding == null || isBetter(combined, best.finding))) best = settled(truth, combined);
  }
  return best;
}

/** All pieces together, the stronger first. */
function byAll(base: Finding | null, findings: readonly Finding[], leaf: Leaf): Answer | null {
  if (findings.length < 2) return null;
  const combined = findings.reduce<Finding | null>(combine, base);
  const truth = test(combined, leaf);
  return truth === 'UNKNOWN' ? null : settled(truth, combined);
}

function isBetter(left: Finding, right: Finding): boolean {
  if (left.assumptions.length !== right.assumptions.length) return left.assumptions.length < right.assumptions.length;
  if (!('interval' in left.observed) || !('interval' in right.observed)) return false;
  return left.observed.interval.lower > right.observed.interval.lower;
}

function test(finding: Finding | null, leaf: Leaf): Truth {
  if (finding === null) return 'UNKNOWN';
  if (finding.conflict && finding.observed.type === 'boolean') return 'UNKNOWN';
  return OPERATORS[leaf.op].test(finding.observed, leaf);
}
