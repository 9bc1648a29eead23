import type { EventDaysSinceArgs } from '../../generated/schema.ts';
import { daysBetween, parsePartialDate } from '../../time/index.ts';
import { quantityOf } from '../values/index.ts';
import { listOf, textOf } from './cells.ts';
import type { Exploration } from './exploration.ts';
import { routeOf } from './route-of.ts';

/** Days from another event to this one: an interval where a date is less precise than a day, null if either has no date. */
export const daysSince: Exploration<EventDaysSinceArgs> = {
  bind: ({ args }) => ({ route: routeOf(0), params: { event: args.event } }),
  read: (cell) => {
    const [date, other] = listOf(cell).map((text) => parsePartialDate(textOf(text)));
    if (!date || !other) return null;
    const lower = daysBetween(other.last, date.first);
    const upper = daysBetween(other.first, date.last);
    const unit = lower === upper && Math.abs(lower) === 1 ? 'day' : 'days';
    return { ...quantityOf({ lower, upper, lowerOpen: false, upperOpen: false, unit }), unit: 'days' };
  },
};
