import { addDays, parsePartialDate } from '../time/index.ts';

export type Phase = 'NOT_YET' | 'PROPOSED' | 'ADOPTED' | 'IN_FORCE' | 'ENDED';

/** What phases are folded from; further fields of a step do not matter. */
export interface PhaseStep {
  /** `in-force` or `IN_FORCE`: both spellings are read. */
  readonly status: string;
  /** A partial date, `2021-07-10` or `2022-03`. */
  readonly date: string;
  /** `application` or `entry-into-force` where these differ; empty or null otherwise. */
  readonly stage: string | null;
}

export interface PhaseAt<Step extends PhaseStep = PhaseStep> {
  readonly phase: Phase;
  /** The partial date of the step that brought the phase; null when nothing has happened yet. */
  readonly since: string | null;
  readonly step: Step | null;
}

const PROPOSING: readonly string[] = ['announced', 'draft', 'consultation-opened', 'consultation-closed'];
const ADOPTING: readonly string[] = ['adopted', 'published'];
const ENDING: readonly string[] = ['repealed', 'superseded', 'withdrawn', 'expired', 'annulled'];
/** Kinds that bind from their publication when no other day is stated. */
const BINDING_ONCE_PUBLISHED: readonly string[] = ['notice', 'order', 'campaign', 'guideline'];

const canonical = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The phase of a measure on a day, folded from its lifecycle: the latest phase whose condition is met wins. */
export function phaseAt<Step extends PhaseStep>(steps: readonly Step[], kind: string, valid: string): PhaseAt<Step> {
  const first = (statuses: readonly string[]) => earliest(steps, valid, (step) => statuses.includes(canonical(step.status)));
  const ended = first(ENDING);
  if (ended) return { phase: 'ENDED', since: ended.date, step: ended };
  const inForce = entryIntoForce(steps, canonical(kind), valid);
  if (inForce) return { phase: 'IN_FORCE', since: inForce.date, step: inForce };
  // The publication of a draft adopts nothing.
  const isDraft = canonical(kind) === 'draft';
  const adopted = isDraft ? null : first([...ADOPTING, 'in-force']);
  if (adopted) return { phase: 'ADOPTED', since: adopted.date, step: adopted };
  const proposed = first(isDraft ? [...PROPOSING, ...ADOPTING] : PROPOSING);
  if (proposed) return { phase: 'PROPOSED', since: proposed.date, step: proposed };
  return { phase: 'NOT_YET', since: null, step: null };
}

function entryIntoForce<Step extends PhaseStep>(steps: readonly Step[], kind: string, valid: string): Step | null {
  const isEntry = (step: Step): boolean => canonical(step.status) === 'in-force';
  const isApplication = (step: Step): boolean => isEntry(step) && canonical(step.stage ?? '') === 'application';
  // Where the application has a date of its own, entry into force alone binds nobody.
  if (steps.some(isApplication)) return earliest(steps, valid, isApplication);
  if (steps.some(isEntry)) return earliest(steps, valid, isEntry);
  if (!BINDING_ONCE_PUBLISHED.includes(kind)) return null;
  const binding = ['published', 'adopted', 'announced'].find((status) => steps.some((step) => canonical(step.status) === status));
  return binding === undefined ? null : earliest(steps, valid, (step) => canonical(step.status) === binding);
}

function earliest<Step extends PhaseStep>(steps: readonly Step[], valid: string, meets: (step: Step) => boolean): Step | null {
  let found: Step | null = null;
  let foundDay = '';
  for (const step of steps) {
    if (!meets(step)) continue;
    const day = countsFrom(step);
    if (day === null || day > valid || (found !== null && foundDay <= day)) continue;
    found = step;
    foundDay = day;
  }
  return found;
}

/** A start counts from the first day of its period; an end of lower precision from the first day after it. */
function countsFrom(step: PhaseStep): string | null {
  const date = parsePartialDate(step.date);
  if (!date) return null;
  return ENDING.includes(canonical(step.status)) && date.precision !== 'DAY' ? addDays(date.last, 1) : date.first;
}
