import { partialDateOf, SINCE_EVER, STILL, type Precision } from '../../time/index.ts';
import type { Cause, ComputedValue, VerdictContext } from '../verdicts/index.ts';
import { partialDate } from '../values/index.ts';
import type { StatementRow } from './statement-row.ts';

export type StatementKind = 'RELATION' | 'EVENT' | 'FACT' | 'LIFECYCLE' | 'PROVISION' | 'CRITERIA';

/** A statement that began, ended or changed between two coordinates. */
export interface Statement {
  readonly kind: 'ADDED' | 'ENDED' | 'CHANGED';
  readonly cause: Cause;
  readonly statementKind: StatementKind;
  readonly sentence: string;
  /** Text of a partial date; null where no day can be named. */
  readonly on: string | null;
  readonly citations: readonly string[];
  /** Tells it apart from others with the same words. */
  readonly key: string;
}

/** A statement as a `Transition`. */
export function statementValue({ kind, cause, statementKind, sentence, on, citations }: Statement): ComputedValue {
  return { kind, cause, sentence, on: partialDate(on), statementKind, before: null, after: null, company: null, citations };
}

/** Recorded at both coordinates: the day decided. Otherwise what was known did. */
export const isByDay = ({ recordedNow, recordedThen }: StatementRow): boolean => recordedNow && recordedThen;

/** The day on which a statement began or ended to hold, or to be known. */
export function changedOn(row: StatementRow, { earlier, later }: Between): string | null {
  const { holdsNow, validFrom, validUntil, precision, recordedFrom, recordedUntil, published } = row;
  if (isByDay(row)) {
    // Who looks back in time sees beginnings as ends. The precision is that of the start; an end is a day.
    const began = holdsNow === earlier.at.valid <= later.at.valid;
    return began ? dayText(validFrom, precision) : dayText(validUntil, validFrom === SINCE_EVER ? precision : 'DAY');
  }
  if (!holdsNow) return dayText(recordedUntil.slice(0, 10), 'DAY');
  const wasRecorded = recordedFrom <= (earlier.at.known ?? '');
  return dayText(wasRecorded ? published : recordedFrom.slice(0, 10), 'DAY');
}

function dayText(day: string, precision: string): string | null {
  return day === SINCE_EVER || day === STILL || day === '' ? null : partialDateOf(day, isPrecision(precision) ? precision : 'DAY').text;
}

const isPrecision = (text: string): text is Precision => ['DAY', 'MONTH', 'QUARTER', 'YEAR'].includes(text);

/** The cause of what holds at one of two coordinates only because of what was recorded or published; `otherwise` where it was recorded at both. */
export function causeOf(row: StatementRow, otherwise: Cause): Cause {
  return isByDay(row) ? otherwise : 'KNOWLEDGE_ARRIVED';
}

/** Both coordinates of a question about changes. */
export interface Between {
  readonly earlier: VerdictContext;
  readonly later: VerdictContext;
}
