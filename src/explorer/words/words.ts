import type { Agreement, ClaimStatus, LifecycleStatus, Phase, Reason, Truth, Verdict } from '../generated/operations.ts';

/** Where a measure stands, as words beside a name. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  NOT_YET: 'not yet there',
  PROPOSED: 'proposed',
  ADOPTED: 'adopted, not yet in force',
  IN_FORCE: 'in force',
  ENDED: 'ended',
};

/** Whether a measure affects a company. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  APPLIES: 'Applies',
  WOULD_APPLY: 'Would apply',
  UNKNOWN: 'Unknown',
  DOES_NOT_APPLY: 'Does not apply',
};

/** Whether a test holds. */
export const TRUTH_WORDS: Readonly<Record<Truth, string>> = { TRUE: 'true', FALSE: 'false', UNKNOWN: 'unknown' };

/** How a verdict compares with what sources say; null where there is nothing to compare. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string | null>> = {
  AGREES: 'sources say so too',
  CONTRADICTS: 'sources say otherwise',
  UNCONFIRMED: 'sources say it applies',
  NOT_ASSERTED: null,
};

/** How far a claim of a source has come. */
export const CLAIM_WORDS: Readonly<Record<ClaimStatus, string>> = {
  UNSTATED: 'named',
  ANNOUNCED: 'announced',
  ALLEGED: 'alleged',
  FOUND: 'found',
  ORDERED: 'ordered',
  SETTLED: 'settled',
  REVERSED: 'reversed',
};

/** Why something is not plain; null for what needs no reason. */
export const REASON_WORDS: Readonly<Record<Reason, string | null>> = {
  NONE: null,
  NO_CRITERIA: 'nothing in it can be tested',
  NOT_YET: 'the measure is not there yet',
  ENDED: 'the measure has ended',
  MISSING: 'nothing is recorded',
  INSUFFICIENT_BOUND: 'the known bounds do not settle it',
  CONFLICT: 'sources contradict each other',
  STALE: 'the newest figure is too old',
  JUDGEMENT_NEEDED: 'an authority would have to decide it',
  CYCLE: 'the definition reaches itself',
  INCOMPLETE_SET: 'there may be more than what is known',
  TYPE_MISMATCH: 'the fact is of another type than the rule expects',
};

/** What happened to a measure. */
export const STEP_WORDS: Readonly<Record<LifecycleStatus, string>> = {
  ANNOUNCED: 'Announced',
  DRAFT: 'Draft',
  CONSULTATION_OPENED: 'Consultation opened',
  CONSULTATION_CLOSED: 'Consultation closed',
  ADOPTED: 'Adopted',
  PUBLISHED: 'Published',
  IN_FORCE: 'In force',
  AMENDED: 'Amended',
  REPEALED: 'Repealed',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Expired',
  ANNULLED: 'Annulled',
};

/** A name of the data as words: `departmental-rule` becomes `departmental rule`. */
export function plainWords(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ');
}
