import type { Agreement, Verdict } from '../generated/operations.ts';

/** Verdicts in words, in the order in which they are listed. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  APPLIES: 'applies',
  WOULD_APPLY: 'would apply',
  UNKNOWN: 'unknown',
  DOES_NOT_APPLY: 'does not apply',
};

/** How a verdict compares with what sources say, in words. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  AGREES: 'sources agree',
  CONTRADICTS: 'sources contradict',
  UNCONFIRMED: 'asserted by sources, not confirmed',
  NOT_ASSERTED: 'no source says so',
};
