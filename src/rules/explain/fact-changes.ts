import { ANYTHING } from '../interval.ts';
import { dayNumber, type Observed, type ObservedSet } from '../observed.ts';
import { OPERATORS } from '../operators/index.ts';
import { thresholdOf } from '../operators/threshold.ts';
import type { Leaf } from '../rule.ts';
import type { TraceStep } from '../tracer.ts';
import type { Truth } from '../truth.ts';
import type { Metric } from '../vocabulary.ts';

/** Another value of a fact, and what all leaves that read it would then be. */
export interface FactChange {
  readonly fact: string;
  readonly metric: Metric;
  readonly observed: Observed;
  readonly truths: ReadonlyMap<string, Truth>;
  /** The leaf at whose boundary the value lies. */
  readonly leaf: Leaf;
  /** The truth of that leaf now. */
  readonly truthBefore: Truth;
  /** What is known now. */
  readonly before: Observed | null;
}

/** The values of a fact that make a difference to the leaves that read it: both sides of every boundary. */
export function changesOf(metric: Metric, steps: readonly TraceStep[]): readonly FactChange[] {
  const leaves = new Map(steps.flatMap((step) => (step.leaf ? [[step.leaf.key, step] as const] : [])));
  const before = steps[0]?.answer?.finding?.observed ?? null;
  const changes = new Map<string, FactChange>();
  for (const { leaf, truth: truthBefore } of leaves.values()) {
    if (!leaf) continue;
    for (const observed of valuesAround(metric, leaf, steps)) {
      const truths = new Map(
        [...leaves.values()].flatMap((step) => (step.leaf ? [[step.leaf.key, OPERATORS[step.leaf.op].test(observed, step.leaf)]] : [])),
      );
      const same = [...leaves.values()].every((step) => step.leaf && truths.get(step.leaf.key) === step.truth);
      const key = JSON.stringify([...truths.values()]);
      if (!same && !changes.has(key)) changes.set(key, { fact: leaf.fact, metric, observed, truths, leaf, truthBefore, before });
    }
  }
  return [...changes.values()];
}

function valuesAround(metric: Metric, leaf: Leaf, steps: readonly TraceStep[]): readonly Observed[] {
  switch (metric.type) {
    case 'boolean':
      return [true, false].map((truth) => ({ type: 'boolean', truth }));
    case 'number':
    case 'date':
      return boundariesOf(leaf, smallestStep(metric)).map((value) => ({
        type: metric.type === 'date' ? 'date' : 'number',
        interval: { ...ANYTHING, lower: value, upper: value },
      }));
    case 'set':
      return setsAround(leaf, steps);
    case 'text':
      return metric.reading ? [] : leaf.wanted.slice(0, 1).map((value) => wholeSet([value]));
  }
}

/** The nearest values at which a comparison has either truth. */
function boundariesOf(leaf: Leaf, step: number): readonly number[] {
  const threshold = typeof leaf.value === 'string' ? dayNumber(leaf.value) : thresholdOf(leaf);
  const below = threshold - step;
  const above = threshold + step;
  switch (leaf.op) {
    case '>':
    case '<=':
      return [threshold, above];
    case '>=':
    case '<':
      return [below, threshold];
    default:
      return [below, threshold, above];
  }
}

/** People and things are counted whole; of money the smallest step is a hundredth, of shares a millionth. */
function smallestStep({ type, unit }: Metric): number {
  if (type === 'date' || unit === null) return 1;
  if (unit === 'share') return 1e-6;
  return /^[A-Z]{3}$/.test(unit) ? 0.01 : 1;
}

function setsAround(leaf: Leaf, steps: readonly TraceStep[]): readonly Observed[] {
  const asked = steps.flatMap((step) => step.leaf?.wanted ?? []);
  const observed = steps[0]?.answer?.finding?.observed;
  const kept = observed?.type === 'set' ? asked.filter((value) => observed.present.has(value)) : [];
  const without = kept.filter((value) => !leaf.wanted.includes(value));
  return [wholeSet(without), ...leaf.wanted.slice(0, 1).map((value) => wholeSet([...kept, value]))];
}

function wholeSet(values: readonly string[]): ObservedSet {
  return { type: 'set', present: new Set(values), absent: new Set(), complete: true, disputed: new Set() };
}
