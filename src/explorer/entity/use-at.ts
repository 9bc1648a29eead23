import { useMemo } from 'react';
import { atOf, dayOf, today, useView, type At } from '../view/index.ts';

/** Coordinates to ask with, and the day they mean; the same object while the view asks the same. */
export function useAt(): { readonly at: At; readonly day: string } {
  const { view } = useView();
  return useMemo(() => ({ at: atOf(view.at), day: dayOf(view.at, today()) }), [view.at]);
}
