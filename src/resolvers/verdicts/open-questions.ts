import type { Need } from '../../rules/index.ts';
import type { ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';

/**
 * The needs over many verdicts: those that settle most verdicts alone first, then those that leave most open. Reasons are in an order of
 * their own: everybody does not come in the same order where evidence is held and where it is read by column.
 */
export function openQuestions(candidates: Iterable<Candidate>, first: number): readonly ComputedValue[] {
  const byFact = new Map<string, { need: Need; reasons: Set<string>; provisions: Set<string>; blocks: number; settles: number }>();
  for (const candidate of candidates) {
    if (candidate.judgement.verdict !== 'UNKNOWN') continue;
    const needs = candidate.needs();
    for (const need of needs) {
      const entry = byFact.get(need.fact) ?? { need, reasons: new Set<string>(), provisions: new Set<string>(), blocks: 0, settles: 0 };
      byFact.set(need.fact, entry);
      entry.blocks += 1;
      if (needs.length === 1) entry.settles += 1;
      for (const reason of need.reasons) entry.reasons.add(reason);
      for (const provision of need.provisions) entry.provisions.add(provision);
    }
  }
  const sorted = [...byFact.values()].toSorted(
    (left, right) => right.settles - left.settles || right.blocks - left.blocks || (left.need.fact < right.need.fact ? -1 : 1),
  );
  return sorted.slice(0, Math.max(0, Math.min(first, 100))).map(({ need, reasons, provisions, blocks, settles }) => ({
    fact: need.fact,
    metric: need.metric,
    question: need.question,
    reasons: [...reasons].toSorted(),
    blocks,
    settles,
    provisions: ({ first: size }: Readonly<Record<string, unknown>>) => [...provisions].slice(0, typeof size === 'number' ? Math.max(0, size) : 5),
  }));
}
