import type { ProvisionRules } from './measure-rules.ts';
import type { Reason } from './reason.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Truth } from './truth.ts';

export type TraceKind = 'MEASURE' | 'PROVISION' | 'SCOPE' | 'ALL' | 'ANY' | 'NOT' | 'AT_LEAST' | 'UNLESS' | 'LEAF';

/** A node of an evaluated tree. Steps stand in pre-order; those below a step are the ones up to its `end`. */
export interface TraceStep {
  readonly path: string;
  readonly depth: number;
  readonly kind: TraceKind;
  readonly provision: ProvisionRules | null;
  /** False for consequences: shown, not counted. */
  readonly counted: boolean;
  /** Its truth counts for its parent the other way round. */
  readonly negated: boolean;
  /** How many of its parts must be true (as they count) for it to be true. */
  readonly required: number;
  readonly leaf: Leaf | null;
  readonly answer: Answer | null;
  readonly truth: Truth;
  readonly reason: Reason;
  /** Index after its last descendant. */
  readonly end: number;
}

type Opened = Pick<TraceStep, 'path' | 'depth' | 'kind' | 'provision' | 'counted' | 'negated' | 'required'>;

/** Records an evaluation. */
export interface Tracer {
  /** Starts a node; give what it returns to `close`. */
  open(step: Opened): number;
  close(index: number, truth: Truth, reason: Reason): void;
  leaf(step: Omit<Opened, 'required'>, leaf: Leaf, answer: Answer): void;
  readonly steps: readonly TraceStep[];
}

/** A tracer that keeps the flat trace. */
export function createTracer(): Tracer {
  const steps: { -readonly [Field in keyof TraceStep]: TraceStep[Field] }[] = [];
  return {
    steps,
    // Spelled out: copying by spread costs more than the evaluation itself.
    open({ path, depth, kind, provision, counted, negated, required }) {
      const truth = 'UNKNOWN';
      const reason = 'NONE';
      const end = steps.length + 1;
      return steps.push({ path, depth, kind, provision, counted, negated, required, leaf: null, answer: null, truth, reason, end }) - 1;
    },
    close(index, truth, reason) {
      const opened = steps[index];
      if (!opened) return;
      opened.truth = truth;
      opened.reason = reason;
      opened.end = steps.length;
    },
    leaf({ path, depth, kind, provision, counted, negated }, leaf, answer) {
      const { truth, reason } = answer;
      steps.push({ path, depth, kind, provision, counted, negated, required: 0, leaf, answer, truth, reason, end: steps.length + 1 });
    },
  };
}

/** The direct parts of the step at `index`, as indices. */
export function partsAt(steps: readonly TraceStep[], index: number): readonly number[] {
  const parts: number[] = [];
  const end = steps[index]?.end ?? 0;
  for (let part = index + 1; part < end; part = steps[part]?.end ?? end) parts.push(part);
  return parts;
}
