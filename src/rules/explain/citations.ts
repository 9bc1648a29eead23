import type { Judgement } from '../evaluate-measure.ts';
import { union } from '../finding.ts';
import type { TraceStep } from '../tracer.ts';
import { supportOfLeaf } from './support-of-rule.ts';

/** Every citation behind a verdict, once: of the phase, of the criteria that decide (or stay open), of the facts that they test. */
export function citationsOf(judgement: Judgement, steps: readonly TraceStep[], decisive: readonly TraceStep[]): readonly string[] {
  const telling = judgement.verdict === 'UNKNOWN' ? steps.filter(isOpen) : decisive;
  return telling.reduce(
    (all, step) =>
      union(union(all, step.provision?.citations ?? []), step.leaf && step.answer ? supportOfLeaf(step.leaf, step.answer).citations : []),
    judgement.phaseCitations,
  );
}

const isOpen = (step: TraceStep): boolean => step.counted && step.truth !== 'FALSE' && step.leaf !== null;
