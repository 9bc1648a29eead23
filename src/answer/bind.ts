import { createHash } from 'node:crypto';
import { getArgumentValues, getNamedType } from 'graphql';
import { AmbitError, invariant } from '../lib/index.ts';
import type { FacetCalls, Listing, SetFilters } from '../cypher/index.ts';
import { FACET_DIMENSIONS } from '../model/index.ts';
import { askedAt, placesOf, rootOfPlace, type Call, type Condition, type Plan } from '../plan/index.ts';
import type { Coordinates } from '../time/index.ts';
import { bindArguments, bindCondition, type FilterContext } from './bind-condition.ts';
import { bindVerdictFilters, checkVerdictFacets } from './bind-verdict-filters.ts';
import { bindOrder } from './bind-order.ts';
import { bindExplorations } from './bind-explorations.ts';
import { bindCoordinates, type BoundCoordinates } from './bind-coordinates.ts';
import { decodeCursor, type BoundExploration, type Page } from '../resolvers/index.ts';

/** A plan with the values of its arguments; nothing has run yet. */
export interface BoundPlan {
  readonly plan: Plan;
  readonly args: readonly Readonly<Record<string, unknown>>[];
  /** By call; null for calls that are no pages. */
  readonly pages: readonly (Page | null)[];
  /** By place: the index of a root, and that of its earlier coordinates where it compares two. */
  readonly coordinates: readonly BoundCoordinates[];
  /** How lists were asked for, by call. */
  readonly listings: ReadonlyMap<number, Listing>;
  /** Filters on the measures and companies of verdicts, by call. */
  readonly filters: SetFilters;
  /** Dimensions of facets, by call. */
  readonly facets: FacetCalls;
  /** What is asked of searches and walks, by call. */
  readonly explorations: ReadonlyMap<number, BoundExploration>;
}

export interface PageLimits {
  readonly pageSize: number;
  readonly maxPageSize: number;
  /** Ids in one `nodes` call. */
  readonly maxIds: number;
}

export const PAGE_LIMITS: PageLimits = { pageSize: 20, maxPageSize: 100, maxIds: 100 };

/** Evaluates every argument of a plan; what cannot be answered is refused here, before anything runs. */
export function bindPlan(plan: Plan, variables: Readonly<Record<string, unknown>>, today: string, filters: FilterContext): BoundPlan {
  const args = plan.calls.map(({ definition, node }) => getArgumentValues(definition, node, variables));
  const pages = plan.calls.map((call, index) => (isPage(call) ? bindPage(call, args[index] ?? {}) : null));
  plan.calls.forEach((call, index) => checkIds(call, args[index] ?? {}));
  const coordinates: BoundCoordinates[] = [];
  for (const place of placesOf(plan)) coordinates[place] = bindPlace(plan, args, pages, place, today);
  const listings = new Map(
    pages.flatMap((page, call) => (page ? [[call, bindListing(filters, plan.calls[call], args[call] ?? {}, page)] as const] : [])),
  );
  const facets = new Map(
    plan.calls.flatMap((call, index) =>
      call.definition.name === 'facets' && filters.model.types.has(listedBy(plan, call))
        ? [[index, bindFacets(listedBy(plan, call), call, args[index] ?? {})] as const]
        : [],
    ),
  );
  checkVerdictFacets(plan, args);
  const verdictFilters = bindVerdictFilters(plan, args, filters);
  return { plan, args, pages, coordinates, listings, filters: verdictFilters, facets, explorations: bindExplorations(plan, args, pages) };
}

function bindPlace(plan: Plan, args: BoundPlan['args'], pages: readonly (Page | null)[], place: number, today: string): BoundCoordinates {
  const root = plan.roots[rootOfPlace(place)];
  invariant(root, 'a place belongs to a root');
  const cursors = pages
    .flatMap((page, call) => (plan.calls[call]?.root === place ? [page?.after, page?.before] : []))
    .filter((cursor) => cursor !== null && cursor !== undefined);
  const asked = askedAt(root, args[root.call] ?? {}, place);
  return bindCoordinates(
    asked,
    cursors.map(({ at }): Coordinates => at),
    today,
    root.responseKey,
  );
}

/** The type that the list of a `facets` call holds. */
function listedBy({ calls }: Plan, { parent }: Call): string {
  const list = parent === null ? undefined : calls[parent];
  return list ? getNamedType(list.definition.type).name.replace(/Connection$/, '') : '';
}

function bindFacets(type: string, { path }: Call, { by }: Readonly<Record<string, unknown>>): readonly string[] {
  const supported = Object.keys(FACET_DIMENSIONS[type] ?? {});
  const asked = Array.isArray(by) ? by.map(String) : [];
  const other = asked.find((dimension) => !supported.includes(dimension));
  if (other !== undefined) throw new AmbitError('BAD_INPUT', `${path}: this list has no facets by ${other}; it has ${supported.join(', ')}.`);
  if (new Set(asked).size < asked.length) throw new AmbitError('BAD_INPUT', `${path}: a dimension is named twice.`);
  return asked;
}

/** Only lists of stored nodes are filtered and ordered by the database; verdicts are by their resolvers. */
function bindListing(filters: FilterContext, call: Call | undefined, args: Readonly<Record<string, unknown>>, page: Page): Listing {
  const type = filters.model.types.get(call ? getNamedType(call.definition.type).name.replace(/Connection$/, '') : '');
  const conditions =
    type && call
      ? [bindCondition(filters, type, args['where']), ...bindArguments(filters, call.definition.args, args)].filter((part) => part !== null)
      : [];
  const where: Condition | null = conditions.length > 1 ? { kind: 'and', of: conditions } : (conditions[0] ?? null);
  const order = type ? bindOrder(filters, type, args['orderBy']) : null;
  return { backward: page.backward, where, order, after: page.after !== null, before: page.before !== null };
}

const isPage = ({ definition }: Call): boolean => getNamedType(definition.type).name.endsWith('Connection');

const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before', 'at', 'id']);

/** Cursors belong to a list: the field, and the arguments that choose and order its entries. */
function listOf({ definition }: Call, args: Readonly<Record<string, unknown>>): string {
  const choosing = Object.entries(args).filter(([name, value]) => !PAGING.has(name) && value !== null && value !== undefined);
  const suffix = choosing.length > 0 ? `:${createHash('sha256').update(JSON.stringify(choosing)).digest('base64url').slice(0, 12)}` : '';
  return `${getNamedType(definition.type).name.replace(/Connection$/, '')}:${definition.name}${suffix}`;
}

function bindPage(call: Call, args: Readonly<Record<string, unknown>>): Page {
  const { first, last } = args;
  const where = call.path;
  if (isGiven(first) && isGiven(last)) throw new AmbitError('BAD_INPUT', `${where}: give either first or last, not both.`);
  for (const [name, size] of Object.entries({ first, last })) {
    if (isGiven(size) && (typeof size !== 'number' || size < 1 || size > PAGE_LIMITS.maxPageSize)) {
      throw new AmbitError('BAD_INPUT', `${where}: ${name} is ${String(size)}; a page has 1 to ${PAGE_LIMITS.maxPageSize} entries.`);
    }
  }
  const list = listOf(call, args);
  const size = typeof last === 'number' ? last : typeof first === 'number' ? first : PAGE_LIMITS.pageSize;
  const cursor = (name: 'after' | 'before') => {
    const text = args[name];
    return typeof text === 'string' ? decodeCursor(text, list, `${where}(${name})`) : null;
  };
  return { list, size, backward: isGiven(last), after: cursor('after'), before: cursor('before') };
}

function checkIds({ path }: Call, { ids }: Readonly<Record<string, unknown>>): void {
  if (Array.isArray(ids) && ids.length > PAGE_LIMITS.maxIds) {
    throw new AmbitError('BAD_INPUT', `${path}: ${ids.length} ids; at most ${PAGE_LIMITS.maxIds} in one call.`);
  }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
