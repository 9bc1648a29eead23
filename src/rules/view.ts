import type { Evidence, EvidenceFact } from './evidence.ts';
import type { Figures } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Definition, Vocabulary } from './vocabulary.ts';

/** Where and how a question is asked. */
export interface ViewOptions {
  readonly valid: string;
  /** Nothing is assumed. */
  readonly strict: boolean;
}

/** What has been answered of one company. */
export interface Answers {
  get(leaf: Leaf): Answer | undefined;
  set(leaf: Leaf, answer: Answer): void;
}

/** The facts of a company by their metric. */
export type FactsByMetric = Pick<ReadonlyMap<string, readonly EvidenceFact[]>, 'get'>;

/**
 * One company on one day: the evidence, and what has already been worked out from it.
 * Share one view over all measures; its notes only ever repeat what evidence and vocabulary say.
 */
export interface View extends ViewOptions {
  readonly evidence: Evidence;
  readonly vocabulary: Vocabulary;
  /** The same without assumptions; itself when strict. */
  readonly strictly: View;
  readonly factsByMetric: FactsByMetric;
  readonly operated: ReadonlySet<string>;
  /** What a definition proves; handed in, because definitions are rules over leaves that may rest on definitions. */
  readonly define: (view: View, definition: Definition) => Finding | null;
  readonly notes: {
    readonly answers: Answers;
    readonly bases: Map<string, Finding | null>;
    readonly figures: Map<string, Figures>;
  };
}

const NOTHING: readonly EvidenceFact[] = [];

/** The facts of a metric, in evidence order, whatever their dates. */
export function factsOf(view: View, metric: string): readonly EvidenceFact[] {
  return view.factsByMetric.get(metric) ?? NOTHING;
}

/** Whether a fact is about the company itself, or about a product that it operates on the day. */
export function subjectOf(view: View, fact: EvidenceFact): 'company' | 'product' | null {
  if (fact.subject === view.evidence.company.id) return 'company';
  return view.operated.has(fact.subject) ? 'product' : null;
}
