import { partsAt, type TraceStep } from '../tracer.ts';
import { negate, type Truth } from '../truth.ts';

/** Leaves (as indices into the trace) that force a node, and the assumptions that they need. */
interface Force {
  readonly leaves: readonly number[];
  readonly assumptions: ReadonlySet<string>;
}

/** The leaves that already force the truth of the step at `index`; empty when it is not settled. */
export function decisiveOf(steps: readonly TraceStep[], index = 0): readonly number[] {
  const step = steps[index];
  return step === undefined || step.truth === 'UNKNOWN' ? [] : [...forceOf(steps, index, step).leaves].sort((left, right) => left - right);
}

/** The parts that count for a step. */
export function countedParts(steps: readonly TraceStep[], index: number): readonly number[] {
  const parts = partsAt(steps, index);
  return steps[index]?.kind === 'MEASURE' ? parts.filter((part) => steps[part]?.counted === true) : parts;
}

/** The truth of a part as its parent counts it. */
export function countedTruth(step: TraceStep): Truth {
  return step.negated && step.kind !== 'MEASURE' ? negate(step.truth) : step.truth;
}

function forceOf(steps: readonly TraceStep[], index: number, step: TraceStep): Force {
  if (step.leaf) return { leaves: [index], assumptions: new Set(step.answer?.finding?.assumptions ?? []) };
  const parts = countedParts(steps, index);
  // True needs so many true parts, false as many false ones as leave too few.
  const enough = step.truth === 'TRUE' ? step.required : parts.length - step.required + 1;
  const sufficient = parts.flatMap((part) => {
    const child = steps[part];
    return child && countedTruth(child) === step.truth ? [forceOf(steps, part, child)] : [];
  });
  return sufficient.sort(byWeight).slice(0, enough).reduce(together, { leaves: [], assumptions: new Set() });
}

/** Fewest assumptions, then fewest leaves, then first in order (sorting is stable). */
function byWeight(left: Force, right: Force): number {
  return left.assumptions.size - right.assumptions.size || left.leaves.length - right.leaves.length;
}

function together(left: Force, right: Force): Force {
  return { leaves: [...left.leaves, ...right.leaves], assumptions: new Set([...left.assumptions, ...right.assumptions]) };
}
