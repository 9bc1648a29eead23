import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TimeMarksDocument } from '../generated/operations.ts';
import { shownIds, type View } from '../view/index.ts';
import { marksOf, type Mark } from './marks.ts';

/** More entries than the API takes at once are not asked about. */
const MOST = 100;
const MOST_READ = 20;
const NO_MARKS: readonly Mark[] = [];

/** Days worth going to in this view; with nothing in it, the steps of all measures. They are the same whichever day is asked about. */
export function useMarks(view: View): readonly Mark[] {
  const shown = shownIds(view);
  const read = view.tab === 'what-if' ? [] : [...new Set([...(view.open === null ? [] : [view.open]), ...view.selection])];
  // In another order it is the same question.
  const ids = [...new Set([...shown, ...read])].slice(0, MOST).toSorted();
  const { known, published } = view.at;
  const variables = {
    measures: ids.length === 0 ? null : { id: { in: ids } },
    events: { id: { in: ids } },
    withEvents: ids.length > 0,
    of: read.slice(0, MOST_READ).toSorted(),
    withTimeline: read.length > 0,
    at: { ...(known === null ? {} : { known }), ...(published === null ? {} : { published }) },
  };
  const [{ data }] = useQuery({ query: TimeMarksDocument, variables });
  return useMemo(() => (data ? marksOf(data) : NO_MARKS), [data]);
}
