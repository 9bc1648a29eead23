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

const PROPOSING: ReadonlySet<string> = new Set(['announced', 'draft', 'consultation-opened', 'consultation-closed']);
const ADOPTING: ReadonlySet<string> = new Set(['adopted', 'published', 'in-force']);
const PROPOSING_A_DRAFT: ReadonlySet<string> = new Set([...PROPOSING, ...ADOPTING]);
const IN_FORCE: ReadonlySet<string> = new Set(['in-force']);
const ENDING: ReadonlySet<string> = new Set(['repealed', 'superseded', 'withdrawn', 'expired', 'annulled']);
/** Kinds that bind from their publication (else adoption, else announcement) when no other day is stated. */
const BINDING_ONCE_PUBLISHED: ReadonlySet<string> = new Set(['notice', 'order', 'campaign', 'guideline']);
const BINDING: readonly ReadonlySet<string>[] = ['published', 'adopted', 'announced'].map((status) => new Set([status]));

function canonical(word: string): string {
  // The two spellings differ in their first letter already.
  return word.charCodeAt(0) < 97 ? word.toLowerCase().replaceAll('_', '-') : word;
}

/** The phase of a measure on a day, folded from its lifecycle: the latest phase whose condition is met wins. */
export function phaseAt<Step extends PhaseStep>(steps: readonly Step[], kind: string, valid: string): PhaseAt<Step> {
  const ended = earliest(steps, ENDING, valid);
  if (ended) return { phase: 'ENDED', since: ended.date, step: ended };
  const inForce = entryIntoForce(steps, canonical(kind), valid);
  if (inForce) return { phase: 'IN_FORCE', since: inForce.date, step: inForce };
  // The publication of a draft adopts nothing.
  const isDraft = canonical(kind) === 'draft';
  const adopted = isDraft ? null : earliest(steps, ADOPTING, valid);
  if (adopted) return { phase: 'ADOPTED', since: adopted.date, step: adopted };
  const proposed = earliest(steps, isDraft ? PROPOSING_A_DRAFT : PROPOSING, valid);
  if (proposed) return { phase: 'PROPOSED', since: proposed.date, step: proposed };
  return { phase: 'NOT_YET', since: null, step: null };
}

function entryIntoForce<Step extends PhaseStep>(steps: readonly Step[], kind: string, valid: string): Step | null {
  // Where the application has a date of its own, entry into force alone binds nobody.
  if (steps.some(isApplication)) return earliest(steps, IN_FORCE, valid, isApplication);
  if (has(steps, IN_FORCE)) return earliest(steps, IN_FORCE, valid);
  if (!BINDING_ONCE_PUBLISHED.has(kind)) return null;
  const binding = BINDING.find((statuses) => has(steps, statuses));
  return binding ? earliest(steps, binding, valid) : null;
}

const has = (steps: readonly PhaseStep[], statuses: ReadonlySet<string>): boolean => steps.some(({ status }) => statuses.has(canonical(status)));
const isApplication = (step: PhaseStep): boolean => IN_FORCE.has(canonical(step.status)) && canonical(step.stage ?? '') === 'application';

function earliest<Step extends PhaseStep>(
  steps: readonly Step[],
  statuses: ReadonlySet<string>,
  valid: string,
  meets: ((step: Step) => boolean) | null = null,
): Step | null {
  let found: Step | null = null;
  let foundDay = '';
  for (const step of steps) {
    if (!statuses.has(canonical(step.status)) || (meets && !meets(step))) continue;
    const day = countsFrom(step, statuses);
    if (day === null || day > valid || (found !== null && foundDay <= day)) continue;
    found = step;
    foundDay = day;
  }
  return found;
}

/** A start counts from the first day of its period; an end of lower precision from the first day after it. */
function countsFrom(step: PhaseStep, statuses: ReadonlySet<string>): string | null {
  // Nearly all are whole days, which were checked when they were read.
  if (step.date.length === 10) return step.date;
  const date = parsePartialDate(step.date);
  if (!date) return null;
  return statuses === ENDING ? addDays(date.last, 1) : date.first;
}
