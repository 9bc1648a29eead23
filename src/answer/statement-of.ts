import {
  compileJudges,
  compilePlan,
  compileRefs,
  listingKey,
  setFiltersKey,
  type CompiledPlan,
  type CompileOptions,
  type Statement,
} from '../cypher/index.ts';
import { invariant } from '../lib/index.ts';
import type { GraphModel } from '../model/index.ts';
import { rootOfPlace, type Plan } from '../plan/index.ts';
import type { EventKinds } from '../rules/index.ts';
import type { Coordinates } from '../time/index.ts';
import type { BoundPlan } from './bind.ts';
import type { Held, Rulebooks } from './judges.ts';
import { slotValue } from './slot-value.ts';
import type { StoredPlan } from './stored-plan.ts';

/** Which statement of a plan: the one for its rows, one for what verdicts are judged by alone, one for the nodes that they name. */
interface Asked {
  readonly part: keyof typeof COMPILERS;
  /** What the service holds by place, so that it need not be brought. */
  readonly held?: ReadonlyMap<number, Held | null>;
  readonly rulebooks?: ReadonlyMap<number, Rulebooks>;
  /** By place: kinds of events that verdicts look for; all where it says nothing. */
  readonly kinds: ReadonlyMap<number, EventKinds>;
  /** Whether criteria are left out in the hope that a version that is held is the right one. */
  readonly hopes?: boolean;
  /** Ids by reference. */
  readonly refs?: readonly (readonly string[])[];
}

const COMPILERS = {
  first: compilePlan,
  judges: compileJudges,
  refs: ({ refs }: Plan, options: CompileOptions): CompiledPlan => compileRefs(refs, options),
} as const;

/** A statement of a plan with its parameters; its text is compiled once for all calls that ask for pages, filters and facets of the same shape. */
export function statementOf(
  stored: StoredPlan,
  bound: BoundPlan,
  { part, held = new Map<number, Held | null>(), rulebooks = new Map<number, Rulebooks>(), kinds, hopes = false, refs = [] }: Asked,
  model: { readonly content: ReadonlySet<string>; readonly model: GraphModel; readonly crowd: number },
): Statement {
  const { listings, filters, facets, explorations } = bound;
  const places = [...stored.needs.keys()];
  const shared = places.filter((place) => isShared(bound, place));
  // Where what is held turns out to be another version, the statement of the judges brings it.
  const mayHold = (place: number): boolean => part === 'first' && hopes && (rulebooks.get(place)?.size ?? 0) > 0;
  const rulebook = places.filter((place) => Boolean(held.get(place)?.rulebook) || mayHold(place));
  const population = places.filter((place) => Boolean(held.get(place)?.population ?? held.get(place)?.crowd?.everybody()));
  const routes = new Map([...explorations].map(([call, { route }]) => [call, route]));
  const key = [
    part,
    [...listings].map(([call, listing]) => `${call} ${listingKey(listing)}`),
    [...facets.values()].join(' '),
    JSON.stringify([...routes]),
    shared,
    rulebook,
    population,
    setFiltersKey(filters),
  ].join(';');
  const sets = { shared: new Set(shared), held: { rulebook: new Set(rulebook), population: new Set(population) } };
  const compiled = stored.compiled.get(key) ?? COMPILERS[part](stored.plan, { ...model, listings, filters, facets, routes, ...sets });
  stored.compiled.set(key, compiled);
  return {
    text: compiled.text,
    params: Object.fromEntries(compiled.slots.map((slot) => [slot.name, slotValue(slot, bound, { refs, crowd: model.crowd, rulebooks, kinds })])),
  };
}

/** Both sides of a comparison often see the same records, asked about another day: then they are brought once. */
export function isShared(asked: BoundPlan, place: number): boolean {
  const root = rootOfPlace(place);
  if (root === place) return false;
  const [own, other] = [coordinatesOf(asked, place), coordinatesOf(asked, root)];
  return own.known === other.known && own.published === other.published;
}

/** The coordinates that a place asks for. */
export function coordinatesOf({ coordinates }: BoundPlan, place: number): Coordinates {
  const at = coordinates[place]?.at;
  invariant(at, 'every place has coordinates');
  return at;
}
