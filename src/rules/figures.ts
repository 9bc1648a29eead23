import { daysBetween, holdsOn } from '../time/index.ts';
import type { EvidenceFact } from './evidence.ts';
import { hull, intersection, intervalOf, type Interval } from './interval.ts';
import type { Metric } from './vocabulary.ts';
import { factsOf, subjectOf, type View } from './view.ts';

/** What the newest observations of one subject, scope and unit say together. */
export interface Figure {
  readonly interval: Interval;
  readonly periodEnd: string;
  readonly facts: readonly string[];
  readonly citations: readonly string[];
  /** They contradict each other; the interval spans them all. */
  readonly conflict: boolean;
}

/** The usable figures of a metric, newest first. */
export interface Figures {
  readonly fresh: readonly Figure[];
  /** Older than the metric allows. */
  readonly stale: readonly Figure[];
  /** There are figures that cannot be used: a unit that is not listed, bounds that are none. */
  readonly unusable: boolean;
}

/** Default of `maxAgeDays` for numbers. */
export const FRESH_DAYS = 730;

const NO_FIGURES: Figures = { fresh: [], stale: [], unusable: false };

/** The figures of a metric on the day; with a scope only those of that scope. */
export function figuresOf(view: View, metric: Metric, scope: string | null): Figures {
  if (factsOf(view, metric.name).length === 0) return NO_FIGURES;
  const key = scope === null ? metric.name : `${metric.name}.${scope}`;
  const known = view.notes.figures.get(key);
  if (known) return known;
  const figures = readFigures(view, metric, scope);
  view.notes.figures.set(key, figures);
  return figures;
}

function readFigures(view: View, metric: Metric, scope: string | null): Figures {
  const groups = new Map<string, Observation[]>();
  let unusable = false;
  for (const fact of factsOf(view, metric.name)) {
    const observation = observationOf(view, metric, scope, fact);
    if (observation === 'unusable') unusable = true;
    if (observation === null || observation === 'unusable') continue;
    const key = `${fact.subject} ${fact.scope ?? ''} ${fact.unit ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  const figures = [...groups.values()].map(figureOf).sort((left, right) => compareText(right.periodEnd, left.periodEnd));
  const oldest = metric.maxAgeDays ?? FRESH_DAYS;
  const isFresh = ({ periodEnd }: Figure): boolean => daysBetween(periodEnd, view.valid) <= oldest;
  return { fresh: figures.filter(isFresh), stale: figures.filter((figure) => !isFresh(figure)), unusable };
}

interface Observation {
  readonly fact: EvidenceFact;
  readonly interval: Interval;
  readonly periodEnd: string;
  readonly lowerOnly: boolean;
}

function observationOf(view: View, metric: Metric, scope: string | null, fact: EvidenceFact): Observation | 'unusable' | null {
  if (fact.rank === 'DEPRECATED' || (scope !== null && fact.scope !== scope)) return null;
  // No look-ahead: a figure counts once its period is over.
  if (fact.periodEnd === null ? !holdsOn(view.valid, fact) : fact.periodEnd > view.valid) return null;
  const subject = subjectOf(view, fact);
  if (subject === null || (subject === 'product' && !metric.people)) return null;
  const counts = metric.units.size === 0 && fact.unit === metric.unit ? 'exact' : metric.units.get(fact.unit ?? '');
  const interval = fact.lower === null && fact.upper === null ? null : intervalOf(fact.lower, fact.upper, fact.lowerOpen, fact.upperOpen);
  if (counts === undefined || interval === null) return 'unusable';
  const partial = scope === null && fact.scope !== 'global';
  // A share of a part says nothing about the share of the whole; a count of a part bounds the whole from below.
  if (partial && metric.unit === 'share') return null;
  return { fact, interval, periodEnd: fact.periodEnd ?? view.valid, lowerOnly: partial || subject === 'product' || counts === 'lower' };
}

function figureOf(group: readonly Observation[]): Figure {
  const newestEnd = group.reduce((newest, { periodEnd }) => (periodEnd > newest ? periodEnd : newest), '');
  const newest = group.filter(({ periodEnd }) => periodEnd === newestEnd);
  const preferred = newest.filter(({ fact }) => fact.rank === 'PREFERRED');
  const used = preferred.length > 0 ? preferred : newest;
  const { interval, conflict } = agree(used.map((observation) => observation.interval));
  const lowerOnly = used.some((observation) => observation.lowerOnly);
  return {
    interval: lowerOnly ? { ...interval, upper: Number.POSITIVE_INFINITY, upperOpen: false } : interval,
    periodEnd: newestEnd,
    facts: used.map(({ fact }) => fact.id),
    citations: [...new Set(used.flatMap(({ fact }) => fact.citations))],
    conflict,
  };
}

/** What several statements of equal strength say together: what all allow, else everything that any allows, as a conflict. */
export function agree(intervals: readonly Interval[]): { readonly interval: Interval; readonly conflict: boolean } {
  const common = intervals.reduce<Interval | null>((sum, next) => sum && intersection(sum, next), intervals[0] ?? null);
  if (common) return { interval: common, conflict: false };
  return { interval: intervals.reduce(hull), conflict: true };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
