import type { ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';
import type { VerdictContext } from './verdict-context.ts';

interface Named {
  readonly value: string;
  readonly label: string;
}

type Dimension = (candidate: Candidate, context: VerdictContext) => Named;

const word = (value: string): Named => ({ value, label: value });

/** What lists of verdicts are counted by. */
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  VERDICT: ({ judgement }) => word(judgement.verdict),
  PHASE: ({ judgement }) => word(judgement.phase),
  AGREEMENT: ({ agreement }) => word(agreement),
  JURISDICTION: ({ measure }, { rulebook }) => {
    const { jurisdiction } = measure.rules;
    return { value: jurisdiction, label: rulebook.vocabulary.names.get(jurisdiction) ?? jurisdiction };
  },
  MEASURE: ({ measure }) => ({ value: measure.rules.id, label: measure.title }),
  COMPANY: ({ subject }) => ({ value: subject.key ?? subject.id, label: subject.name }),
};

/** The names of these dimensions. */
export const VERDICT_DIMENSIONS: readonly string[] = Object.keys(DIMENSIONS);

/** Counts a list of verdicts by some dimensions: for each the values with most entries, and what is not shown. */
export function verdictFacets(
  candidates: Iterable<Candidate>,
  { by, first }: Readonly<Record<string, unknown>>,
  context: VerdictContext,
): readonly ComputedValue[] {
  const size = typeof first === 'number' ? Math.max(0, Math.min(first, 100)) : 20;
  return (Array.isArray(by) ? by : []).map((dimension) => facetOf(String(dimension), candidates, size, context));
}

function facetOf(by: string, candidates: Iterable<Candidate>, size: number, context: VerdictContext): ComputedValue {
  const groups = new Map<string, { label: string; count: number }>();
  for (const candidate of candidates) {
    const { value, label } = DIMENSIONS[by]?.(candidate, context) ?? word('');
    const group = groups.get(value);
    if (group) group.count += 1;
    else groups.set(value, { label, count: 1 });
  }
  const sorted = [...groups].toSorted(([left, one], [right, other]) => other.count - one.count || (left < right ? -1 : 1));
  const rest = sorted.slice(size);
  return {
    by,
    values: sorted.slice(0, size).map(([value, { label, count }]) => ({ value, label, count, amounts: [] })),
    otherValues: rest.length,
    otherCount: rest.reduce((sum, [, { count }]) => sum + count, 0),
  };
}
