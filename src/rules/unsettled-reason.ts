import { figuresOf } from './figures.ts';
import type { Finding } from './finding.ts';
import type { ObservedSet } from './observed.ts';
import type { Reason } from './reason.ts';
import type { Leaf } from './rule.ts';
import { statesOf } from './states.ts';
import type { Metric } from './vocabulary.ts';
import { factsOf, type View } from './view.ts';

/** Why a leaf could not be settled: what stands nearest to an answer comes first. */
export function unsettledReason(view: View, metric: Metric, leaf: Leaf, known: Finding | null): Reason {
  if (known?.conflict === true && !(known.observed.type === 'set' && isSettledFor(known.observed, leaf))) return 'CONFLICT';
  if (known && 'interval' in known.observed) return 'INSUFFICIENT_BOUND';
  if (known?.observed.type === 'set') return 'INCOMPLETE_SET';
  if (hasStale(view, metric, leaf.scope)) return 'STALE';
  if (metric.definition?.cyclic === true) return 'CYCLE';
  if (hasUnusable(view, metric, leaf.scope)) return 'TYPE_MISMATCH';
  return metric.known === 'judgement' ? 'JUDGEMENT_NEEDED' : 'MISSING';
}

function isSettledFor(set: ObservedSet, leaf: Leaf): boolean {
  return leaf.wanted.every((value) => !set.disputed.has(value));
}

function hasStale(view: View, metric: Metric, scope: string | null): boolean {
  return (metric.type === 'number' ? figuresOf(view, metric, scope) : statesOf(view, metric, scope)).stale.length > 0;
}

function hasUnusable(view: View, metric: Metric, scope: string | null): boolean {
  if (metric.type === 'number') return figuresOf(view, metric, scope).unusable;
  const field = metric.type === 'boolean' ? 'truth' : metric.type === 'set' ? 'list' : 'text';
  return factsOf(view, metric.name).some((fact) => fact[field] === null);
}
