import { AmbitError } from '../lib/index.ts';
import { holdsOn, parsePartialDate } from '../time/index.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import type { Figures } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where and how a question is asked. */
export interface ViewOptions {
  readonly valid: string;
  /** Nothing is assumed. */
  readonly strict: boolean;
}

/**
 * One company on one day: the evidence, and what has already been worked out from it.
 * Share one view over all measures; its notes only ever repeat what evidence and vocabulary say.
 */
export interface View extends ViewOptions {
  readonly evidence: Evidence;
  readonly vocabulary: Vocabulary;
  /** The same without assumptions; itself when strict. */
  readonly strictly: View;
  readonly factsByMetric: ReadonlyMap<string, readonly EvidenceFact[]>;
  readonly operated: ReadonlySet<string>;
  readonly notes: {
    readonly answers: Map<string, Answer>;
    readonly bases: Map<string, Finding | null>;
    readonly figures: Map<string, Figures>;
    readonly scopes: Map<string, Leaf>;
  };
}

const NOTHING: readonly EvidenceFact[] = [];

/** Opens the evidence of a company on a day. */
export function openView(evidence: Evidence, vocabulary: Vocabulary, { valid, strict }: ViewOptions): View {
  if (parsePartialDate(valid)?.precision !== 'DAY') {
    throw new AmbitError('BAD_INPUT', `'${valid.slice(0, 40)}' is not a day; write it as 2021-07-12.`);
  }
  const factsByMetric = new Map<string, EvidenceFact[]>();
  for (const fact of evidence.facts) {
    const known = factsByMetric.get(fact.metric);
    if (known) known.push(fact);
    else factsByMetric.set(fact.metric, [fact]);
  }
  const operated = new Set(evidence.products.filter((product) => holdsOn(valid, product)).map(({ id }) => id));
  const shared = { evidence, vocabulary, valid, factsByMetric, operated };
  const strictly: View = {
    ...shared,
    strict: true,
    notes: emptyNotes(),
    get strictly(): View {
      return strictly;
    },
  };
  return strict ? strictly : { ...shared, strict: false, strictly, notes: emptyNotes() };
}

function emptyNotes(): View['notes'] {
  return { answers: new Map(), bases: new Map(), figures: new Map(), scopes: new Map() };
}

/** The facts of a metric, in evidence order, whatever their dates. */
export function factsOf(view: View, metric: string): readonly EvidenceFact[] {
  return view.factsByMetric.get(metric) ?? NOTHING;
}

/** Whether a fact is about the company itself, or about a product that it operates on the day. */
export function subjectOf(view: View, fact: EvidenceFact): 'company' | 'product' | null {
  if (fact.subject === view.evidence.company.id) return 'company';
  return view.operated.has(fact.subject) ? 'product' : null;
}
