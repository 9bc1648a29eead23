import { intersection } from './interval.ts';
import type { Observed, ObservedSet } from './observed.ts';

/** What one kind of evidence shows of a fact, and on what it rests. */
export interface Finding {
  readonly observed: Observed;
  readonly facts: readonly string[];
  readonly citations: readonly string[];
  /** Of a set: the citations by folded value, so that only those of the values asked for are shown. */
  readonly citationsByValue: ReadonlyMap<string, readonly string[]> | null;
  readonly assumptions: readonly string[];
  /** Statements behind it contradict each other. */
  readonly conflict: boolean;
}

/** Both findings together. The first is the stronger: what contradicts it is not used. */
export function combine(stronger: Finding | null, weaker: Finding | null): Finding | null {
  if (!stronger || !weaker) return stronger ?? weaker;
  const observed = combineObserved(stronger.observed, weaker.observed);
  if (observed === null || observed === stronger.observed) return stronger;
  return {
    observed,
    facts: union(stronger.facts, weaker.facts),
    citations: union(stronger.citations, weaker.citations),
    citationsByValue: joinMaps(stronger.citationsByValue, weaker.citationsByValue),
    assumptions: union(stronger.assumptions, weaker.assumptions),
    conflict: stronger.conflict || weaker.conflict,
  };
}

/** The same with assumptions added. */
export function assuming(finding: Finding, assumptions: readonly string[]): Finding {
  return { ...finding, assumptions: union(assumptions, finding.assumptions) };
}

/** The elements of both, once each, in order. */
export function union(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 0) return left;
  return left.length === 0 ? right : [...new Set([...left, ...right])];
}

function combineObserved(stronger: Observed, weaker: Observed): Observed | null {
  if ('interval' in stronger && 'interval' in weaker) {
    const interval = intersection(stronger.interval, weaker.interval);
    return interval && { type: stronger.type, interval };
  }
  if (stronger.type === 'set' && weaker.type === 'set') return combineSets(stronger, weaker);
  // A truth is settled by the strongest evidence that has one.
  return stronger;
}

function combineSets(stronger: ObservedSet, weaker: ObservedSet): ObservedSet {
  if (stronger.complete) return stronger;
  const open = (value: string): boolean => !stronger.disputed.has(value);
  const present = [...weaker.present].filter((value) => open(value) && !stronger.absent.has(value));
  const absent = [...weaker.absent].filter((value) => open(value) && !stronger.present.has(value));
  const disputed = [...weaker.disputed].filter((value) => !stronger.present.has(value) && !stronger.absent.has(value));
  return {
    type: 'set',
    present: new Set([...stronger.present, ...present]),
    absent: new Set([...stronger.absent, ...absent]),
    complete: weaker.complete,
    disputed: new Set([...stronger.disputed, ...disputed]),
  };
}

type CitationMap = ReadonlyMap<string, readonly string[]> | null;

function joinMaps(left: CitationMap, right: CitationMap): CitationMap {
  if (!left || !right) return left ?? right;
  const joined = new Map(left);
  for (const [value, citations] of right) joined.set(value, union(joined.get(value) ?? [], citations));
  return joined;
}
