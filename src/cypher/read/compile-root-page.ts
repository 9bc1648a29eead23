import { invariant } from '../../lib/index.ts';
import type { RootPlan } from '../../plan/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { listingOf } from './compile-connection.ts';
import type { Compiler } from './compiler.ts';
import { compileFacet } from './facets.ts';
import { ownOrder, whereOf, type Listing, type OwnOrder } from './listing.ts';
import { hoistedClauses, viewOf, type Scope, type Subject } from './scope.ts';

/** A part of a root field: where its rows come from, and what each brings. */
export interface Branch {
  readonly match: Cypher;
  readonly value: Cypher;
}

/** A page of all nodes of a type, read from the index of its order; the row without an order has what is told of the list as a whole. */
export function pageBranches(compiler: Compiler, root: RootPlan, scope: Scope, item: Cypher, hoisted: Cypher): readonly Branch[] {
  const { call, page } = root;
  invariant(page, 'a page has columns');
  const { slots, published } = scope;
  const n = name('n');
  const listing = listingOf(compiler, call);
  const place = { node: n, view: name('v0'), edge: null, depth: 0 };
  const filter = whereOf(listing, call, place, scope);
  const visible = cypher`WITH *, ${viewOf(n, scope)} AS v0 WHERE v0.published <= ${published}${filter ? cypher` AND ${filter}` : cypher``}`;
  const all = cypher`MATCH (n:${label(root)})`;
  const limit = cypher`LIMIT ${slots.param({ from: 'limit', call })}`;
  const own = ownOrder(listing, call, place, scope);
  const items = own ? ownItems(own, all, visible, limit, item) : indexItems(root, listing, scope, all, visible, limit, item);
  const list = cypher`${all}\n${visible}`;
  const total = page.total ? totalOf(root, scope, list, filter === null) : cypher`null`;
  const whole: Subject = { ...place, content: false, hoisted: [] };
  const facets = page.facets.map((facet) => {
    const dimensions = compiler.facets.get(facet) ?? [];
    const names = dimensions.map((by) => {
      const variable = name(`w${whole.hoisted.length}`);
      whole.hoisted.push(cypher`${compileFacet(compiler.model, root.types[0] ?? '', by, list, place, scope)} AS ${variable}`);
      return variable;
    });
    return cypher`[${join(names, ', ')}]`;
  });
  const summary = { match: hoistedClauses(whole), value: cypher`[${join([cypher`null`, total, ...facets], ', ')}]` };
  return [...(page.items ? [{ ...items, match: cypher`${items.match}${hoisted}` }] : []), ...(page.total || facets.length > 0 ? [summary] : [])];
}

/** Counted up to a budget; of all that stand now, whenever published, Head has the total: a list of one tells that it was not counted. */
function totalOf(root: RootPlan, { known, published, slots }: Scope, list: Cypher, isWhole: boolean): Cypher {
  const counted = cypher`COUNT { ${list} WITH 1 AS one LIMIT ${slots.param({ from: 'budget' })} RETURN one }`;
  if (!isWhole) return counted;
  const total = cypher`head.${name(`total_${label(root)}`)}`;
  return cypher`CASE WHEN ${known} = h.instant AND ${published} = '9999-12-31' AND ${total} IS NOT NULL THEN [${total}] ELSE ${counted} END`;
}

function ownItems(own: OwnOrder, all: Cypher, visible: Cypher, limit: Cypher, item: Cypher): Branch {
  const cursor = own.cursor ? cypher` WHERE ${own.cursor}` : cypher``;
  return {
    match: cypher`${all}\n${visible}\nWITH *, ${own.keys}${cursor}\nWITH * ORDER BY ${own.by} ${limit}`,
    value: cypher`[[${own.names}], ${item}]`,
  };
}

function indexItems(
  root: RootPlan,
  { backward, where }: Listing,
  { slots }: Scope,
  all: Cypher,
  visible: Cypher,
  limit: Cypher,
  item: Cypher,
): Branch {
  const { call, sort } = root;
  // A filter may have a better index; without one the order decides, whatever the planner knows of the sizes when it meets the text first.
  const hint = where ? cypher`` : cypher` USING INDEX SEEK n:${label(root)}(order)`;
  const direction = (sort === 'DESC') !== backward ? cypher`DESC` : cypher`ASC`;
  const range = cypher`n.order > ${slots.param({ from: 'lower', call })} AND n.order < ${slots.param({ from: 'upper', call })}`;
  return {
    match: cypher`${all}${hint} WHERE ${range}\n${visible}\nWITH * ORDER BY n.order ${direction} ${limit}`,
    value: cypher`[n.order, ${item}]`,
  };
}

/** The label of a list's nodes. */
export function label(root: RootPlan): Cypher {
  const [type, ...others] = root.types;
  invariant(type && others.length === 0, 'a list has nodes of one type');
  return name(type);
}
