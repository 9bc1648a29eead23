import { STILL, daysBetween, holdsOn, parsePartialDate } from '../time/index.ts';
import type { EvidenceFact } from './evidence.ts';
import { agree } from './figures.ts';
import type { Finding } from './finding.ts';
import { dayNumber } from './observed.ts';
import { foldCase } from './rule.ts';
import { setFinding } from './sets.ts';
import type { Metric } from './vocabulary.ts';
import { factsOf, subjectOf, type View } from './view.ts';

/** The states of a metric that hold on the day, split by age. */
export interface States {
  readonly fresh: readonly EvidenceFact[];
  /** Open-ended and older than the metric allows. */
  readonly stale: readonly EvidenceFact[];
}

const NO_STATES: States = { fresh: [], stale: [] };

/** Facts that hold as any edge does: truths, texts, dates and lists. */
export function statesOf(view: View, metric: Metric, scope: string | null): States {
  const facts = factsOf(view, metric.name);
  if (facts.length === 0) return NO_STATES;
  const holding = facts.filter((fact) => {
    if (fact.rank === 'DEPRECATED' || !holdsOn(view.valid, fact) || (scope !== null && fact.scope !== scope)) return false;
    const subject = subjectOf(view, fact);
    // Of a product only a true boolean counts for its operator.
    return subject === 'company' || (subject === 'product' && fact.truth === true);
  });
  const preferred = holding.filter(({ rank }) => rank === 'PREFERRED');
  const states = preferred.length > 0 ? preferred : holding;
  const isStale = (fact: EvidenceFact): boolean => isOld(fact, metric, view.valid);
  return { fresh: states.filter((fact) => !isStale(fact)), stale: states.filter(isStale) };
}

/** Whether a state is open-ended and older than its metric allows. */
export function isOld(fact: Pick<EvidenceFact, 'validFrom' | 'validUntil' | 'hypothetical'>, metric: Metric, valid: string): boolean {
  return (
    metric.maxAgeDays !== null && fact.hypothetical !== true && fact.validUntil === STILL && daysBetween(fact.validFrom, valid) > metric.maxAgeDays
  );
}

/** What states say together of a metric; null when they say nothing of its type. */
export function stateFinding(view: View, metric: Metric, facts: readonly EvidenceFact[]): Finding | null {
  switch (metric.type) {
    case 'boolean':
      return truthFinding(facts.filter(({ truth }) => truth !== null));
    case 'date':
      return dateFinding(facts);
    case 'text':
      return textFinding(view, facts);
    case 'set':
      return listFinding(view, facts);
    case 'number':
      return null;
  }
}

function supportOf(facts: readonly EvidenceFact[]): Pick<Finding, 'facts' | 'citations' | 'citationsByValue' | 'assumptions'> {
  return {
    facts: facts.map(({ id }) => id),
    citations: [...new Set(facts.flatMap(({ citations }) => citations))],
    citationsByValue: null,
    assumptions: [],
  };
}

function truthFinding(facts: readonly EvidenceFact[]): Finding | null {
  const [first] = facts;
  if (!first) return null;
  const conflict = facts.some(({ truth }) => truth !== first.truth);
  return { observed: { type: 'boolean', truth: first.truth === true }, ...supportOf(facts), conflict };
}

function dateFinding(facts: readonly EvidenceFact[]): Finding | null {
  const dated = facts.flatMap((fact) => {
    const date = fact.text === null ? null : parsePartialDate(fact.text);
    return date ? [{ fact, interval: { lower: dayNumber(date.first), lowerOpen: false, upper: dayNumber(date.last), upperOpen: false } }] : [];
  });
  if (dated.length === 0) return null;
  const { interval, conflict } = agree(dated.map((item) => item.interval));
  return { observed: { type: 'date', interval }, ...supportOf(dated.map(({ fact }) => fact)), conflict };
}

/** A company has one value: two texts that differ are a dispute. */
function textFinding(view: View, facts: readonly EvidenceFact[]): Finding | null {
  const present = facts.flatMap((fact) => (fact.text === null ? [] : [{ value: fact.text, citations: fact.citations }]));
  if (present.length === 0) return null;
  const values = new Set(present.map(({ value }) => foldCase(value)));
  const disputed = values.size > 1 ? values : new Set<string>();
  return setFinding({ present, complete: true, disputed, facts: facts.map(({ id }) => id) }, view.evidence.memberships, view.valid);
}

function listFinding(view: View, facts: readonly EvidenceFact[]): Finding | null {
  const lists = facts.filter((fact) => fact.list !== null);
  if (lists.length === 0) return null;
  const present = lists.flatMap((fact) => (fact.list ?? []).map((value) => ({ value, citations: fact.citations })));
  const whole = lists.filter(({ complete }) => complete).map((fact) => new Set((fact.list ?? []).map(foldCase)));
  // What one list has and another, stated to be the whole, has not.
  const disputed = new Set(present.map(({ value }) => foldCase(value)).filter((value) => whole.some((values) => !values.has(value))));
  return setFinding({ present, complete: whole.length > 0, disputed, facts: lists.map(({ id }) => id) }, view.evidence.memberships, view.valid);
}
