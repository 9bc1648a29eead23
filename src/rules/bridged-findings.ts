import { figuresOf, type Figure } from './figures.ts';
import { union, type Finding } from './finding.ts';
import { ANYTHING, type Interval } from './interval.ts';
import { numberFinding } from './number-finding.ts';
import { staleText } from './stale-text.ts';
import type { Bridge, Metric } from './vocabulary.ts';
import { factsOf, type View } from './view.ts';

/** The bounds that figures of other metrics give, in the order of the vocabulary. Bridges start from facts of the same scope and do not chain. */
export function bridgedFindings(view: View, metric: Metric, scope: string | null, age: 'fresh' | 'stale'): readonly Finding[] {
  return metric.bridges.flatMap((bridge) => {
    if (factsOf(view, bridge.from).length === 0) return [];
    const from = view.vocabulary.metrics.get(bridge.from);
    if (!from || (age === 'stale' && from.dropsStale)) return [];
    return figuresOf(view, from, scope)[age].flatMap((figure) => bridged(bridge, from, figure, age) ?? []);
  });
}

function bridged(bridge: Bridge, from: Metric, figure: Figure, age: 'fresh' | 'stale'): Finding | null {
  const { lower, lowerOpen, upper, upperOpen } = figure.interval;
  const interval: Interval = bridge.gives === 'lower' ? { ...ANYTHING, lower, lowerOpen } : { ...ANYTHING, upper, upperOpen };
  if (!Number.isFinite(interval.lower) && !Number.isFinite(interval.upper)) return null;
  const assumptions = [
    ...(bridge.assumption === null ? [] : [bridge.assumption]),
    ...(age === 'stale' ? [staleText(from.name, figure.periodEnd)] : []),
  ];
  const finding = numberFinding(interval, [figure], figure.conflict, assumptions);
  return { ...finding, citations: union(finding.citations, bridge.citations) };
}
