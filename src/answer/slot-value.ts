import type { Slot } from '../cypher/index.ts';
import { invariant } from '../lib/index.ts';
import { publishedBy } from './bind-coordinates.ts';
import type { BoundPlan } from './bind.ts';
import { COUNT_BUDGET } from './shape.ts';

/** Sorts behind every text of a data set. */
const BEHIND_ALL = '\uffff';

/** The value of a parameter once arguments and coordinates are known. */
export function slotValue({ source }: Slot, bound: BoundPlan): unknown {
  if (source.from === 'budget') return COUNT_BUDGET;
  if ('root' in source) {
    const at = bound.coordinates[source.root]?.at;
    invariant(at, 'every root has coordinates');
    return source.from === 'published' ? publishedBy(at) : at[source.from];
  }
  const args = bound.args[source.call] ?? {};
  if (source.from === 'id') return String(args['id']);
  if (source.from === 'ids') return [...new Set(Array.isArray(args['ids']) ? args['ids'].map(String) : [])];
  const page = bound.pages[source.call];
  invariant(page, 'pages have limits and bounds');
  if (source.from === 'limit') return page.size + 1;
  // The order of the list decides on which side of it a cursor stands.
  const descending = bound.plan.calls[source.call]?.sort === 'DESC';
  const cursor = (source.from === 'lower') !== descending ? page.after : page.before;
  return cursor?.order ?? (source.from === 'lower' ? '' : BEHIND_ALL);
}
