import { parsePartialDate, partialDateOf, SINCE_EVER, type PartialDate } from '../../time/index.ts';
import { addNode, type Draft } from './draft.ts';

const COARSENESS = { DAY: 0, MONTH: 1, QUARTER: 2, YEAR: 3 } as const;

/** Notes on events, steps and figures where they stand in a timeline: the first day of their date and how coarse it is, as one text that sorts. */
export function addBeginnings(draft: Draft): void {
  for (const { id, type, properties } of draft.nodes.values()) {
    const { date } = properties;
    if ((type === 'Event' || type === 'LifecycleStep') && typeof date === 'string') begin(draft, id, parsePartialDate(date));
  }
  // An observation is known by the end of its period, a state by its start: the days from which their edges hold.
  for (const { type, to, validFrom, precision } of draft.edges.values()) {
    if (type === 'HAS_FACT' && validFrom !== SINCE_EVER) begin(draft, to, partialDateOf(validFrom, precision));
  }
}

function begin(draft: Draft, id: string, date: PartialDate | null): void {
  const node = draft.nodes.get(id);
  if (!node || !date) return;
  const { type, published, citations, properties } = node;
  addNode(draft, id, { type, published, citations, properties: { ...properties, begins: `${date.first}${COARSENESS[date.precision]}` } });
}
