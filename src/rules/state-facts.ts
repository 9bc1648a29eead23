import { SINCE_EVER, STILL } from '../time/index.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import { dayOfNumber, type Observed } from './observed.ts';
import { splitFact } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A fact of the company set to another value. */
export interface StatedFact {
  /** With its scope where it has one. */
  readonly fact: string;
  readonly observed: Observed;
}

/** The evidence with some facts stated for the day asked about, in place of what was recorded of them. */
export function stateFacts(evidence: Evidence, stated: readonly StatedFact[], vocabulary: Vocabulary): Evidence {
  const names = new Set(stated.map(({ fact }) => fact));
  const replaced = ({ metric, scope }: EvidenceFact): boolean => names.has(metric) || (scope !== null && names.has(`${metric}.${scope}`));
  const facts = stated.map((item, index) => factOf(evidence, item, index, vocabulary));
  return { ...evidence, facts: [...evidence.facts.filter((fact) => !replaced(fact)), ...facts] };
}

function factOf(evidence: Evidence, { fact, observed }: StatedFact, index: number, vocabulary: Vocabulary): EvidenceFact {
  const { metric, scope } = splitFact(fact);
  return {
    ...blankFact(evidence.company.id, metric),
    id: `stated:${index}`,
    scope: scope ?? 'global',
    unit: vocabulary.metrics.get(metric)?.unit ?? null,
    ...valueOf(observed),
  };
}

/** A fact about a subject that holds on any day and says nothing yet. */
export function blankFact(subject: string, metric: string): EvidenceFact {
  return {
    id: '',
    subject,
    metric,
    scope: null,
    lower: null,
    upper: null,
    lowerOpen: false,
    upperOpen: false,
    unit: null,
    truth: null,
    text: null,
    list: null,
    complete: false,
    periodEnd: null,
    hypothetical: true,
    rank: 'NORMAL',
    country: null,
    validFrom: SINCE_EVER,
    validUntil: STILL,
    citations: [],
  };
}

function valueOf(observed: Observed): Partial<EvidenceFact> {
  switch (observed.type) {
    case 'boolean':
      return { truth: observed.truth };
    case 'set':
      return { list: [...observed.present], text: [...observed.present][0] ?? null, complete: observed.complete };
    case 'date':
      return { text: dayOfNumber(observed.interval.lower) };
    case 'number': {
      const { lower, upper, lowerOpen, upperOpen } = observed.interval;
      return { lower: Number.isFinite(lower) ? lower : null, upper: Number.isFinite(upper) ? upper : null, lowerOpen, upperOpen };
    }
  }
}
