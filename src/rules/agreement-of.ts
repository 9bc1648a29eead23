import { parsePartialDate } from '../time/index.ts';
import type { Verdict } from './evaluate-measure.ts';

export type Agreement = 'AGREES' | 'CONTRADICTS' | 'UNCONFIRMED' | 'NOT_ASSERTED';

/** An event that says that a measure concerns a company. */
export interface Assertion {
  readonly event: string;
  /** Partial date of the event. */
  readonly date: string;
  readonly claimStatus: string;
}

/** The assertions that stand on a day: their event has happened, and the claim was not reversed. */
export function standingAssertions<Item extends Assertion>(assertions: readonly Item[], valid: string): readonly Item[] {
  return assertions.filter(({ date, claimStatus }) => claimStatus.toLowerCase() !== 'reversed' && eventDay(date) <= valid);
}

/** Whether what events say and what the criteria give is the same, each judged on the event's own day; the worst disagreement counts. */
export function agreementOf(assertions: readonly Assertion[], valid: string, verdictOn: (day: string) => Verdict): Agreement {
  let agreement: Agreement = 'NOT_ASSERTED';
  for (const { date } of standingAssertions(assertions, valid)) {
    const verdict = verdictOn(eventDay(date));
    if (verdict === 'DOES_NOT_APPLY') return 'CONTRADICTS';
    if (verdict === 'UNKNOWN') agreement = 'UNCONFIRMED';
    else if (agreement === 'NOT_ASSERTED') agreement = 'AGREES';
  }
  return agreement;
}

const NEVER = '9999-12-31';

/** The day on which an event is judged: the first of its period. */
export function eventDay(date: string): string {
  return parsePartialDate(date)?.first ?? NEVER;
}
