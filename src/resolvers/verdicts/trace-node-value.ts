import { OPERATORS, type Leaf, type TraceNode, type Vocabulary } from '../../rules/index.ts';
import { quantityOf } from '../values/index.ts';
import type { ComputedValue } from './applicability-value.ts';

/** Words for ids in what was observed. */
export interface Names {
  /** The id that a folded value stands for. */
  readonly written: (folded: string) => string;
  /** Its name. */
  readonly named: (id: string) => string;
  /** The unit of a test: as the rule has it, else that of the vocabulary, since people leave it out where there is only one. */
  readonly unitOf: (leaf: Leaf) => string | null;
}

/** Names of the code lists, by id, and units. */
export function namesOf({ names, metrics }: Vocabulary): Names {
  const ids = new Map([...names.keys()].map((id) => [id.toLowerCase(), id]));
  return {
    written: (folded) => ids.get(folded) ?? folded,
    named: (id) => names.get(id) ?? id,
    unitOf: ({ unit, metric }) => unit ?? metrics.get(metric)?.unit ?? null,
  };
}

/** A `TraceNode` as the API gives it. */
export function traceNodeValue(node: TraceNode, names: Names): ComputedValue {
  const { path, depth, kind, label, truth, reason, provision, leaf, observed, margin, facts, assumptions, unquoted, citations } = node;
  const unit = leaf ? names.unitOf(leaf) : null;
  const isNumber = observed?.type === 'number';
  return {
    path,
    depth,
    kind,
    label,
    truth,
    reason,
    provision: provision?.id ?? null,
    threshold: leaf ? thresholdValue(node, leaf, unit) : null,
    observed: isNumber ? quantityOfInterval(observed.interval, unit ?? '') : null,
    found: observed && !isNumber ? foundValue(observed, names) : null,
    margin: margin ? quantityOfInterval(margin, unit ?? '') : null,
    facts,
    assumptions,
    unquoted,
    citations,
  };
}

/** The test of a leaf; its path is relative to the criteria. */
function thresholdValue({ path, label, negated, provision }: TraceNode, leaf: Leaf, unit: string | null): ComputedValue {
  const { fact, metric, op, value } = leaf;
  const own = provision && path.startsWith(`${provision.part}.`) ? path.slice(provision.part.length + 1) : path;
  return {
    path: own,
    fact,
    metric,
    operator: OPERATORS[op].name,
    value: typeof value === 'object' ? value.join(', ') : String(value),
    number: typeof value === 'number' ? value : null,
    list: typeof value === 'object' ? value : null,
    unit,
    text: label,
    negated,
  };
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** An interval of the evaluator, whose open ends are infinite, as a quantity. */
export function quantityOfInterval({ lower, upper, lowerOpen, upperOpen }: Bounds, unit: string): ReturnType<typeof quantityOf> {
  const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);
  return quantityOf({ lower: finite(lower), upper: finite(upper), lowerOpen, upperOpen, unit });
}

function foundValue(observed: NonNullable<TraceNode['observed']>, names: Names): ComputedValue {
  const empty = { quantity: null, truth: null, list: null, date: null };
  if (observed.type === 'boolean') return { ...empty, text: observed.truth ? 'yes' : 'no', truth: observed.truth ? 'TRUE' : 'FALSE' };
  if (observed.type === 'set') {
    // Values are compared without regard to case; ids are shown as they are written.
    const list = [...observed.present].map((value) => names.written(value));
    const none = observed.complete ? 'none' : 'none known';
    return { ...empty, text: list.length > 0 ? list.map((value) => names.named(value)).join(', ') : none, list };
  }
  const day = Number.isFinite(observed.interval.lower) ? new Date(observed.interval.lower * 86_400_000).toISOString().slice(0, 10) : null;
  return { ...empty, text: day ?? 'unknown', date: day };
}
