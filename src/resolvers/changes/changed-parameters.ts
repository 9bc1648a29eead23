import { parsePartialDate } from '../../time/index.ts';
import type { VerdictContext } from '../verdicts/index.ts';
import type { Between } from './statement.ts';
import type { ChangesRow } from './statement-row.ts';

/** Figures that came with texts which did not exist at the earlier coordinates, by the age of their texts. */
export function changedParameters({ parameters }: ChangesRow, { earlier, later }: Between): readonly string[] {
  const brought = parameters.filter(({ measure, recordedThen }) => existsAt(measure, later) && !(recordedThen && existsAt(measure, earlier)));
  const sorted = brought.toSorted((left, right) => {
    const [one, other] = [firstDay(left.measure, later), firstDay(right.measure, later)];
    if (one !== other) return one < other ? -1 : 1;
    return left.measure === right.measure ? left.number - right.number : left.measure < right.measure ? -1 : 1;
  });
  return [...new Set(sorted.map(({ id }) => id))];
}

const existsAt = (measure: string, context: VerdictContext): boolean => firstDay(measure, context) <= context.at.valid;

function firstDay(measure: string, { rulebook }: VerdictContext): string {
  const days = (rulebook.byId.get(measure)?.rules.steps ?? []).map(({ date }) => parsePartialDate(date)?.first ?? '9999-12-31');
  return days.toSorted()[0] ?? '9999-12-31';
}
