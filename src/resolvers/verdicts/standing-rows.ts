import { eventDay } from '../../rules/index.ts';
import type { AssertionRow } from './evidence-from-row.ts';

/** The assertions about one measure, of events up to a day. */
export function standingRows(assertions: readonly AssertionRow[], measure: string, valid: string): readonly AssertionRow[] {
  return assertions.filter((assertion) => assertion.measure === measure && eventDay(assertion.date) <= valid);
}
