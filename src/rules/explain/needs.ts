import type { Reason } from '../reason.ts';
import { nameOf } from '../rule-text.ts';
import type { Leaf } from '../rule.ts';
import type { TraceStep } from '../tracer.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countedParts } from './decisive.ts';

/** A fact that would help to settle an open verdict. */
export interface Need {
  /** With its scope where it has one. */
  readonly fact: string;
  readonly metric: string;
  readonly question: string;
  readonly reasons: readonly Reason[];
  /** Ids of the provisions that wait for it. */
  readonly provisions: readonly string[];
}

/** The open leaves below nothing but open nodes, each fact once: provisions with the fewest of them first, then in order. */
export function needsOf(steps: readonly TraceStep[], vocabulary: Vocabulary): readonly Need[] {
  const [root] = steps;
  if (root?.truth !== 'UNKNOWN') return [];
  const groups = (root.kind === 'MEASURE' ? countedParts(steps, 0) : [0]).map((part) => openLeaves(steps, part));
  const needs = new Map<string, Need>();
  for (const step of groups.toSorted((left, right) => left.length - right.length).flat()) {
    if (!step.leaf) continue;
    const { fact, metric } = step.leaf;
    const known = needs.get(fact);
    needs.set(fact, {
      fact,
      metric,
      question: questionOf(step.leaf, vocabulary),
      reasons: [...new Set([...(known?.reasons ?? []), step.reason])],
      provisions: [...new Set([...(known?.provisions ?? []), ...(step.provision ? [step.provision.id] : [])])],
    });
  }
  return [...needs.values()];
}

/** The vocabulary's question; with a scope it asks about that place only. */
function questionOf({ metric, scope }: Leaf, vocabulary: Vocabulary): string {
  const question = vocabulary.metrics.get(metric)?.question ?? '';
  if (scope === null || question.split(/\W+/).includes(scope)) return question;
  return `${question.replace(/\?$/, '')} (${nameOf(scope, vocabulary)})?`;
}

function openLeaves(steps: readonly TraceStep[], index: number): readonly TraceStep[] {
  const step = steps[index];
  if (step?.truth !== 'UNKNOWN') return [];
  return step.leaf ? [step] : countedParts(steps, index).flatMap((part) => openLeaves(steps, part));
}
