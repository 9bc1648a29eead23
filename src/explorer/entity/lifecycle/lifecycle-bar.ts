import type { LifecycleStatus, Phase, Precision } from '../../generated/operations.ts';

/** What the bar needs of a step. */
export interface BarStep {
  readonly status: LifecycleStatus;
  readonly date: { readonly date: string; readonly precision: Precision; readonly text: string } | null;
  readonly application: boolean;
}

/** A stretch of the bar in which the measure stands in one phase; places in percent of the bar. */
export interface BarPhase {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** A step on the bar: a line where its day is known, a stretch where only its month or year is. */
export interface BarMark {
  readonly from: number;
  readonly to: number;
  readonly isPeriod: boolean;
}

export interface Bar {
  readonly phases: readonly BarPhase[];
  readonly marks: readonly BarMark[];
  readonly years: readonly { readonly year: number; readonly place: number }[];
  /** The day asked about. */
  readonly day: number;
}

const PROPOSING: ReadonlySet<LifecycleStatus> = new Set<LifecycleStatus>(['ANNOUNCED', 'DRAFT', 'CONSULTATION_OPENED', 'CONSULTATION_CLOSED']);
const ENDING: ReadonlySet<LifecycleStatus> = new Set<LifecycleStatus>(['REPEALED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'ANNULLED']);
/** Kinds that bind from their publication when no other day is stated. */
const BINDING_ONCE_PUBLISHED: ReadonlySet<string> = new Set(['notice', 'order', 'campaign', 'guideline']);
const BINDING: readonly LifecycleStatus[] = ['PUBLISHED', 'ADOPTED', 'ANNOUNCED'];
const ORDER: readonly Phase[] = ['NOT_YET', 'PROPOSED', 'ADOPTED', 'IN_FORCE', 'ENDED'];
const DAY_MS = 86_400_000;
const MONTHS: Readonly<Record<Precision, number>> = { DAY: 0, MONTH: 1, QUARTER: 3, YEAR: 12 };
/** Room before the first and behind the last day, as a part of the time between. */
const MARGIN = 0.06;
const MOST_YEARS = 8;
/** Further right a year has no room for its digits. */
const LAST_YEAR = 92;

/** Where everything stands on the bar; null where no step has a date. */
export function barOf(steps: readonly BarStep[], kind: string, day: string): Bar | null {
  const turns = turnsOf(steps, kind);
  const marks = steps.flatMap(({ date }) => (date === null ? [] : [{ from: time(date.date), to: endOf(date), isPeriod: date.precision !== 'DAY' }]));
  if (marks.length === 0) return null;
  const here = time(day);
  const first = Math.min(here, ...marks.map(({ from }) => from));
  const last = Math.max(here, ...marks.map(({ to }) => to));
  // A measure of one day still needs a bar to stand on.
  const margin = Math.max((last - first) * MARGIN, 20 * DAY_MS);
  const [start, end] = [first - margin, last + margin];
  const place = (at: number): number => Math.round(((at - start) / (end - start)) * 10_000) / 100;
  return {
    phases: phasesOf(turns).map(({ phase, from, to }) => ({ phase, from: from === null ? 0 : place(from), to: to === null ? 100 : place(to) })),
    marks: marks.map((mark) => ({ ...mark, from: place(mark.from), to: place(mark.to) })),
    years: yearsBetween(start, end)
      .map((year) => ({ year, place: place(Date.UTC(year, 0)) }))
      .filter((one) => one.place < LAST_YEAR),
    day: place(here),
  };
}

interface Turn {
  readonly phase: Phase;
  readonly at: number;
}

/** The first time at which each phase's condition is met, as the service folds them: the latest phase that is reached wins. */
function turnsOf(steps: readonly BarStep[], kind: string): readonly Turn[] {
  const isDraft = kind === 'draft';
  const starts = (
    wanted: (step: BarStep) => boolean,
    when: (date: NonNullable<BarStep['date']>) => number = ({ date }) => time(date),
  ): number | null => {
    const times = steps.flatMap((step) => (step.date !== null && wanted(step) ? [when(step.date)] : []));
    return times.length === 0 ? null : Math.min(...times);
  };
  const isAdopting = ({ status }: BarStep): boolean => status === 'ADOPTED' || status === 'PUBLISHED' || status === 'IN_FORCE';
  const found: readonly (readonly [phase: Phase, at: number | null])[] = [
    ['PROPOSED', starts((step) => PROPOSING.has(step.status) || (isDraft && isAdopting(step)))],
    ['ADOPTED', isDraft ? null : starts(isAdopting)],
    ['IN_FORCE', starts(bindingStep(steps, kind))],
    ['ENDED', starts(({ status }) => ENDING.has(status), endOf)],
  ];
  return found.flatMap(([phase, at]) => (at === null ? [] : [{ phase, at }]));
}

function bindingStep(steps: readonly BarStep[], kind: string): (step: BarStep) => boolean {
  const inForce = steps.filter(({ status }) => status === 'IN_FORCE');
  if (inForce.some(({ application }) => application)) return ({ status, application }) => status === 'IN_FORCE' && application;
  if (inForce.length > 0) return ({ status }) => status === 'IN_FORCE';
  const binding = BINDING_ONCE_PUBLISHED.has(kind) ? BINDING.find((status) => steps.some((step) => step.status === status)) : undefined;
  return ({ status }) => status === binding;
}

interface Stretch {
  readonly phase: Phase;
  readonly from: number | null;
  readonly to: number | null;
}

/** Stretches between the turns; a phase that begins when a later one holds already is never reached. */
function phasesOf(turns: readonly Turn[]): readonly Stretch[] {
  const reached = turns.filter(({ phase, at }) => !turns.some((other) => ORDER.indexOf(other.phase) > ORDER.indexOf(phase) && other.at <= at));
  return reached.map(({ phase, at }, place) => ({ phase, from: at, to: reached[place + 1]?.at ?? null }));
}

function yearsBetween(start: number, end: number): readonly number[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place).filter((year) => (year - first) % step === 0);
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The first day after the day, month, quarter or year that a date says; of a day the day itself. */
function endOf({ date, precision }: NonNullable<BarStep['date']>): number {
  if (precision === 'DAY') return time(date);
  const start = new Date(time(date));
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS[precision]);
}
