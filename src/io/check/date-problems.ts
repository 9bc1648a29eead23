import type { Dataset, LifecycleRow, ValidityRow } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { endDay, startDay } from '../when.ts';

/** Dates that cannot be, each valid by itself. */
export function* dateProblems(dataset: Dataset): Generator<Problem> {
  for (const event of dataset.events) {
    const { date, until } = event;
    if (date !== undefined && until !== undefined && endDay(until) < startDay(date)) {
      yield problemAt(placeOf(dataset, event), ['until'], `it ended (${until}) before it happened (${date})`);
    }
  }
  for (const measure of dataset.measures) {
    const what = lifecycleProblem(measure.lifecycle ?? []);
    if (what !== null) yield problemAt(placeOf(dataset, measure), ['lifecycle'], what);
  }
  for (const company of dataset.companies) {
    const { ownership = [], listings = [], operatesIn = [], doesNotOperateIn = [] } = company;
    for (const [list, rows] of Object.entries({ ownership, listings, operatesIn, doesNotOperateIn })) {
      for (const [index, row] of rows.entries()) {
        if (endsTwice(row))
          yield problemAt(
            placeOf(dataset, company),
            [list, index, 'to'],
            `its printed end (${row.to}) lies after the day on which it no longer holds`,
          );
      }
    }
  }
}

const endsTwice = ({ to, until }: ValidityRow): boolean => to !== undefined && until !== undefined && startDay(to) > endDay(until);

const ENDS: readonly LifecycleRow['status'][] = ['repealed', 'superseded', 'withdrawn', 'expired', 'annulled'];

function lifecycleProblem(steps: readonly LifecycleRow[]): string | null {
  const first = (...statuses: readonly LifecycleRow['status'][]): string | undefined =>
    steps
      .filter(({ status }) => statuses.includes(status))
      .map(({ date }) => startDay(date))
      .toSorted()[0];
  const end = first(...ENDS);
  const start = first('in-force', 'adopted', 'published');
  if (end !== undefined && start !== undefined && end < start) return `it ends (${end}) before it begins (${start})`;
  const opened = first('consultation-opened');
  const closed = first('consultation-closed');
  return opened !== undefined && closed !== undefined && closed < opened ? `the consultation closes (${closed}) before it opens (${opened})` : null;
}
