import { AmbitError } from '../lib/index.ts';
import { holdsOn, parsePartialDate } from '../time/index.ts';
import { definedFinding } from './defined-finding.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import type { View, ViewOptions } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  const shared = { evidence, vocabulary, valid, factsByMetric, operated, define: definedFinding };
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
