import type { Figure } from './figures.ts';
import { union, type Finding } from './finding.ts';

/** A finding from figures. */
export function numberFinding(
  interval: Figure['interval'],
  figures: readonly Figure[],
  conflict: boolean,
  assumptions: readonly string[] = [],
): Finding {
  return {
    observed: { type: 'number', interval },
    facts: figures.flatMap(({ facts }) => facts),
    citations: figures.map(({ citations }) => citations).reduce(union, []),
    citationsByValue: null,
    assumptions,
    conflict,
  };
}
