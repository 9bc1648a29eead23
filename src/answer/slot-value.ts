import type { Slot } from '../cypher/index.ts';
import { AmbitError, invariant } from '../lib/index.ts';
import { valuesOf } from '../plan/index.ts';
import type { Cursor } from '../resolvers/index.ts';
import type { EventKinds } from '../rules/index.ts';
import { publishedBy } from './bind-coordinates.ts';
import type { BoundPlan } from './bind.ts';
import type { Rulebooks } from './judges.ts';
import { COUNT_BUDGET } from './shape-page.ts';

/** Sorts behind every text of a data set. */
const BEHIND_ALL = '\uffff';

/** What a statement of a run depends on besides the plan. */
export interface RunState {
  /** Ids by reference. */
  readonly refs: readonly (readonly string[])[];
  /** From how many companies on they are read by column. */
  readonly crowd: number;
  /** By place: what it is judged by in the versions that are held. */
  readonly rulebooks: ReadonlyMap<number, Rulebooks>;
  /** By place: kinds of events that verdicts look for; all where it says nothing. */
  readonly kinds: ReadonlyMap<number, EventKinds>;
}

/** The value of a parameter once arguments and coordinates are known. */
export function slotValue({ source }: Slot, bound: BoundPlan, { refs, crowd, rulebooks, kinds }: RunState): unknown {
  if (source.from === 'budget') return COUNT_BUDGET;
  if (source.from === 'crowd') return crowd;
  if (source.from === 'rulebooks') return [...(rulebooks.get(source.root)?.keys() ?? [])];
  if (source.from === 'eventKinds') return kinds.get(source.root)?.[source.which] ?? null;
  if (source.from === 'refs') return refs[source.ref] ?? [];
  if (source.from === 'keys') return source.keys;
  if (source.from === 'exploration') return bound.explorations.get(source.call)?.params[source.name] ?? null;
  if ('root' in source) {
    const at = bound.coordinates[source.root]?.at;
    invariant(at, 'every root has coordinates');
    return source.from === 'published' ? publishedBy(at) : at[source.from];
  }
  if (source.from === 'filter') return valuesOf(bound.filters.get(source.call)?.[source.filter]?.where ?? null)[source.index];
  if (source.from === 'value') return valuesOf(bound.listings.get(source.call)?.where ?? null)[source.index];
  if (source.from === 'afterKey' || source.from === 'beforeKey')
    return keyOf(bound.pages[source.call]?.[source.from === 'afterKey' ? 'after' : 'before'], source.index);
  const args = bound.args[source.call] ?? {};
  if (source.from === 'id') return idIn(args);
  if (source.from === 'ids') return [...new Set(Array.isArray(args['ids']) ? args['ids'].map(String) : [])];
  const page = bound.pages[source.call];
  invariant(page, 'pages have limits and bounds');
  if (source.from === 'limit') return page.size + 1;
  // The order of the list decides on which side of it a cursor stands.
  const descending = bound.plan.calls[source.call]?.sort === 'DESC';
  const cursor = (source.from === 'lower') !== descending ? page.after : page.before;
  return cursor?.order ?? (source.from === 'lower' ? '' : BEHIND_ALL);
}

/** A key of a cursor in an order of its own: its place is the list of keys. */
function keyOf(cursor: Cursor | null | undefined, index: number): unknown {
  const keys = cursor ? parsed(cursor.order) : null;
  const key: unknown = Array.isArray(keys) ? keys[index] : undefined;
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new AmbitError('BAD_CURSOR', 'The cursor does not fit the order of the list; start without a cursor.');
  return key;
}

/** What a text holds, null where it is no JSON: a cursor may come from anywhere. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Root fields name the entry by `id`, verdicts by `company`, changes by `of`, profiles by `like`. */
function idIn(args: Readonly<Record<string, unknown>>): string {
  const { id, company, of, profile } = args;
  if (typeof profile === 'object' && profile !== null && 'like' in profile) return String(profile.like ?? '');
  return String(id ?? company ?? of ?? '');
}
