import { once } from '../../lib/index.ts';
import { createTracer, explain, judge, type Explanation, type TraceNode } from '../../rules/index.ts';
import { partialDate } from '../values/index.ts';
import type { Candidate } from './candidate.ts';
import { namesOf, quantityOfInterval, traceNodeValue, type Names } from './trace-node-value.ts';
import type { VerdictContext } from './verdict-context.ts';

/** A computed value by field name of its GraphQL type; functions take the field's arguments. Nodes are named by id. */
export type ComputedValue = Readonly<Record<string, unknown>>;

type Args = Readonly<Record<string, unknown>>;

/** An `Applicability` as the API gives it. The verdict stands; its explanation is worked out once, when a field of it is asked for. */
export function applicabilityValue(candidate: Candidate, { at, suffix, rulebook }: VerdictContext): ComputedValue {
  const { subject, real, measure, judgement, agreement } = candidate;
  const explained = once(() => explainCandidate(candidate));
  const nodes = (): readonly TraceNode[] => explained().trace;
  const names = once(() => namesOf(rulebook.vocabulary));
  const shown = (node: TraceNode): ComputedValue => traceNodeValue(node, names());
  const isStrict = candidate.strict;
  const strict = isStrict ? '!strict' : '';
  return {
    key: `${subject.key ?? subject.id}:${measure.rules.id}${measure.variant ?? ''}${suffix}${strict}`,
    company: real ? subject.id : null,
    measure: measure.rules.id,
    at,
    strict: isStrict,
    criteriaVersion: measure.criteriaVersion,
    verdict: judgement.verdict,
    reason: judgement.reason,
    truth: judgement.truth,
    phase: judgement.phase,
    phaseSince: partialDate(judgement.phaseSince),
    agreement,
    sentence: () => explained().sentence,
    provisions: ({ truth }: Args) => provisionsOf(nodes(), candidate, Array.isArray(truth) ? truth : ['TRUE', 'UNKNOWN']),
    trace: ({ provision, maxDepth }: Args) => selectTrace(nodes(), provision, maxDepth).map(shown),
    decisive: () => explained().decisive.map(shown),
    needs: () =>
      explained().needs.map((need) => ({
        ...need,
        blocks: 1,
        settles: explained().needs.length === 1 ? 1 : 0,
        provisions: ({ first }: Args) => need.provisions.slice(0, sizeOf(first)),
      })),
    flips: ({ first }: Args) =>
      explained()
        .flips(sizeOf(first))
        .map((flip) => flipValue(flip, nodes(), shown, names())),
    assumptions: () => explained().assumptions,
    asserted: () => candidate.assertions.map(({ claimStatus, role, event, citations }) => ({ claimStatus, role, event, citations })),
    citations: () => explained().citations,
  };
}

/** The explanation of a verdict: the same judgement once more, with a tracer. */
export function explainCandidate({ measure, view }: Candidate): Explanation {
  const tracer = createTracer();
  return explain(judge(measure.rules, view, tracer), tracer.steps, measure.rules, view);
}

const sizeOf = (first: unknown): number => (typeof first === 'number' ? Math.max(0, Math.min(first, 100)) : 5);

function provisionsOf(trace: readonly TraceNode[], { measure }: Candidate, truths: readonly unknown[]): readonly ComputedValue[] {
  const provisions = trace.filter(({ kind, truth }) => kind === 'PROVISION' && truths.includes(truth));
  return provisions.flatMap(({ provision, truth, reason, citations }) =>
    provision
      ? [{ provision: provision.id, role: provision.role, truth, reason, obligations: measure.obligations.get(provision.id) ?? [], citations }]
      : [],
  );
}

function selectTrace(trace: readonly TraceNode[], provision: unknown, maxDepth: unknown): readonly TraceNode[] {
  const ofProvision = typeof provision === 'string' ? trace.filter((node) => node.provision?.id === provision) : trace;
  return typeof maxDepth === 'number' ? ofProvision.filter(({ depth }) => depth <= maxDepth) : ofProvision;
}

function flipValue(
  { change, verdict, paths, difference }: ReturnType<Explanation['flips']>[number],
  trace: readonly TraceNode[],
  shown: (node: TraceNode) => ComputedValue,
  { unitOf }: Names,
): ComputedValue {
  const leaves = trace.filter(({ path, leaf }) => leaf && paths.includes(path));
  const [leaf] = leaves.flatMap((node) => node.leaf ?? []);
  const unit = leaf ? (unitOf(leaf) ?? '') : '';
  const exact = difference === null ? null : quantityOfInterval({ lower: difference, upper: difference, lowerOpen: false, upperOpen: false }, unit);
  return { change, verdict, leaves: leaves.map(shown), difference: exact };
}
