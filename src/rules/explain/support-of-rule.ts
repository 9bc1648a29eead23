import { evaluateRule } from '../evaluate-rule.ts';
import { union } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Answer } from '../settle-leaf.ts';
import type { Leaf } from '../rule.ts';
import { createTracer } from '../tracer.ts';
import type { View } from '../view.ts';
import { decisiveOf } from './decisive.ts';

/** What a settled rule rests on. */
export interface Support {
  readonly facts: readonly string[];
  readonly citations: readonly string[];
  readonly assumptions: readonly string[];
}

const NONE: Support = { facts: [], citations: [], assumptions: [] };

/** Facts, citations and assumptions of the leaves that force the truth of a rule. */
export function supportOfRule(rule: Rule, view: View): Support {
  const tracer = createTracer();
  evaluateRule(rule, view, tracer);
  return decisiveOf(tracer.steps)
    .map((index) => tracer.steps[index])
    .map((step) => (step?.leaf && step.answer ? supportOfLeaf(step.leaf, step.answer) : NONE))
    .reduce(together, NONE);
}

/** What the answer to a leaf rests on. Of a set only what concerns the values asked for is cited; an open leaf rests on no assumption. */
export function supportOfLeaf(leaf: Leaf, answer: Answer): Support {
  const { finding } = answer;
  if (!finding) return NONE;
  const byValue = finding.citationsByValue;
  const asked = byValue ? leaf.wanted.map((value) => byValue.get(value) ?? []).reduce(union, []) : [];
  // What is not in a complete set is shown by what is.
  const cited = asked.length > 0 || (byValue && answer.truth !== 'FALSE') ? asked : finding.citations;
  return { facts: finding.facts, citations: cited, assumptions: answer.truth === 'UNKNOWN' ? [] : finding.assumptions };
}

function together(left: Support, right: Support): Support {
  return {
    facts: union(left.facts, right.facts),
    citations: union(left.citations, right.citations),
    assumptions: union(left.assumptions, right.assumptions),
  };
}
