import { useMemo } from 'react';
import { atOf, dayOf, today, useView, type At } from '../view/index.ts';
import { inOrder } from './diff.ts';

/** The stretch between the two days of a comparison. */
export interface Span {
  readonly from: At;
  readonly to: At;
  readonly days: readonly [earlier: string, later: string];
}

/** The two days that are compared, the earlier first; both with what was known and published. */
export function useSpan(): Span {
  const { view } = useView();
  return useMemo(() => {
    const day = dayOf(view.at, today());
    const days = inOrder(day, view.compareWith ?? day);
    const [from, to] = days.map((valid) => atOf({ ...view.at, valid }));
    return { from: from ?? {}, to: to ?? {}, days };
  }, [view.at, view.compareWith]);
}
