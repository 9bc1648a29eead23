import { invariant } from '../../lib/index.ts';
import type { ConnectionColumn } from '../../plan/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import type { Compiler } from './compiler.ts';
import { compileFacet } from './facets.ts';
import { ownOrder, whereOf, type Listing } from './listing.ts';
import { arrow, farEnd, farName, isIndexed, listIndex, nearName } from './patterns.ts';
import { hoistedClauses, holds, type Scope, type Subject } from './scope.ts';

/** A page of nodes along an edge: `[items, total, facets…]`, null for what was not asked for. */
export function compileConnection(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): Cypher {
  const items = column.page.items ? compileItems(compiler, column, subject, scope) : cypher`null`;
  const total = column.page.total ? compileTotal(compiler, column, subject, scope) : cypher`null`;
  return cypher`[${join([items, total, ...compileFacets(compiler, column, subject, scope)], ', ')}]`;
}

/** Facets count the whole list: its anchor and its filter, without the page. */
function compileFacets(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): readonly Cypher[] {
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const far = farEnd(compiler, column.selection.types, depth, scope);
  const [type = ''] = column.selection.types;
  return column.page.facets.map((facets) => {
    const where = whereOf(listingOf(compiler, column.call), column.call, { ...far, edge: e, depth }, scope);
    const anchored = wholeList(column, subject, e, scope);
    const list = cypher`MATCH ${walkTo(column, subject, e, far.node, scope)}${hint(column, e)} WHERE ${anchored}${far.look(cypher`${e}, ${far.node}`)}${where ? cypher` WITH * WHERE ${where}` : cypher``}`;
    const dimensions = compiler.facets.get(facets) ?? [];
    return cypher`[${join(
      dimensions.map((by) => compileFacet(compiler.model, type, by, list, { node: far.node, view: far.view, edge: e }, scope)),
      ', ',
    )}]`;
  });
}

function compileItems(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): Cypher {
  const { call, page, selection } = column;
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const far = farEnd(compiler, selection.types, depth, scope);
  const listing = listingOf(compiler, call);
  const where = whereOf(listing, call, { ...far, edge: e, depth }, scope);
  const own = ownOrder(listing, call, { ...far, depth }, scope);
  const order = cypher`${e}.${farName(column.edge.direction, 'Order')}`;
  const place = own ? cypher`[${own.names}]` : order;
  const there: Subject = { ...far, depth, hoisted: [] };
  const edgeTuple = page.edge
    ? [
        compiler.select(
          page.edge,
          { node: e, view: e, content: true, depth: depth + 100, hoisted: there.hoisted, ends: [subject.view, far.view] },
          scope,
        ),
      ]
    : [];
  const item = cypher`[${join([place, compiler.select(selection, there, scope), ...edgeTuple], ', ')}]`;
  const match = cypher`MATCH ${walkTo(column, subject, e, far.node, scope)}${hint(column, e)} WHERE`;
  const carried = cypher`${e}, ${far.node}`;
  const limit = cypher`LIMIT ${scope.slots.param({ from: 'limit', call })}`;
  if (own) {
    const looked = cypher`${far.look(carried)}${where ? cypher` WITH * WHERE ${where}` : cypher``}`;
    return cypher`COLLECT { ${match} ${wholeList(column, subject, e, scope)}${looked} WITH *, ${own.keys}${own.cursor ? cypher` WHERE ${own.cursor}` : cypher``} ORDER BY ${own.by} ${limit}${hoistedClauses(there)} RETURN ${item} }`;
  }
  const range = cypher`${order} > ${scope.slots.param({ from: 'lower', call })} AND ${order} < ${scope.slots.param({ from: 'upper', call })}`;
  const by = indexOrder(column, e, listing.backward);
  // A filter needs the node as it was known before it can limit; without one the limit comes first.
  const body = where
    ? cypher`${far.look(carried)} WITH * WHERE ${where} ORDER BY ${by} ${limit}`
    : cypher` WITH ${carried} ORDER BY ${by} ${limit}${far.look(carried)}`;
  return cypher`COLLECT { ${match} ${join([...anchor(column, subject, e), range, holds(e, scope)], ' AND ')}${body}${hoistedClauses(there)} RETURN ${item} }`;
}

/** The order that the relationship index of the owner has. */
function indexOrder({ edge, sort }: ConnectionColumn, e: Cypher, backward: boolean): Cypher {
  const direction = (sort === 'DESC') !== backward ? cypher`DESC` : cypher`ASC`;
  const order = cypher`${e}.${farName(edge.direction, 'Order')}`;
  const keys = !isIndexed(edge) ? [order] : [cypher`${e}.${nearName(edge.direction, 'Id')}`, cypher`${e}.${farName(edge.direction, 'Kind')}`, order];
  return join(
    keys.map((key) => cypher`${key} ${direction}`),
    ', ',
  );
}

/** How a list was asked for. */
export function listingOf({ listings }: Compiler, call: number): Listing {
  const listing = listings.get(call);
  invariant(listing, 'every list is bound');
  return listing;
}

/** Counts edges that hold, up to the budget. */
function compileTotal(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): Cypher {
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const { call, selection } = column;
  const listing = listingOf(compiler, call);
  const conditions = wholeList(column, subject, e, scope);
  const counted = cypher`WITH 1 AS one LIMIT ${scope.slots.param({ from: 'budget' })} RETURN one`;
  if (!listing.where) return cypher`COUNT { MATCH ${walkTo(column, subject, e, cypher``, scope)}${hint(column, e)} WHERE ${conditions} ${counted} }`;
  const far = farEnd(compiler, selection.types, depth, scope);
  const where = whereOf(listing, call, { ...far, edge: e, depth }, scope) ?? cypher`true`;
  return cypher`COUNT { MATCH ${walkTo(column, subject, e, far.node, scope)}${hint(column, e)} WHERE ${conditions}${far.look(cypher`${e}, ${far.node}`)} WITH * WHERE ${where} ${counted} }`;
}

/** Pages of long lists read the relationship index of the owner (docs/graph.md); the others walk from the node. */
function walkTo({ edge }: ConnectionColumn, subject: Subject, e: Cypher, far: Cypher, scope: Scope): Cypher {
  const typed = cypher`${e}:${name(edge.relation)}`;
  if (!edge.via) return arrow(edge.direction, isIndexed(edge) ? cypher`` : subject.node, typed, far);
  const o = name(`o${subject.depth + 1}`);
  const start = name(`s${subject.depth + 1}`);
  return cypher`(${subject.node}) (()-[${o}:${name(edge.via)} WHERE ${holds(o, scope)}]->()){0,1} ${arrow(edge.direction, start, typed, far)}`;
}

/** Without being told, the planner may scan the index of all owners: with few of them that looks as cheap. */
function hint({ edge }: ConnectionColumn, e: Cypher): Cypher {
  return !isIndexed(edge) || edge.targets.length !== 1
    ? cypher``
    : cypher` USING INDEX SEEK ${e}:${name(edge.relation)}(${join(listIndex(edge.direction), ', ')})`;
}

/** Whose list it is, of what. */
function anchor(column: ConnectionColumn, subject: Subject, e: Cypher): readonly Cypher[] {
  const { edge } = column;
  const owner = isIndexed(edge) ? [cypher`${e}.${nearName(edge.direction, 'Id')} = ${subject.node}.id`] : [];
  return [...owner, ...kindAndRole(column, e)];
}

/** All of a list; the hint needs a word on every property of its index, and pages have a narrower one on the order. */
function wholeList(column: ConnectionColumn, subject: Subject, e: Cypher, scope: Scope): Cypher {
  const { edge } = column;
  const order = isIndexed(edge) ? [cypher`${e}.${farName(edge.direction, 'Order')} > ''`] : [];
  return join([...anchor(column, subject, e), ...order, holds(e, scope)], ' AND ');
}

function kindAndRole({ edge }: ConnectionColumn, e: Cypher): readonly Cypher[] {
  const [target, ...others] = edge.targets;
  const kind = target && others.length === 0 ? [cypher`${e}.${farName(edge.direction, 'Kind')} = ${constant(target)}`] : [];
  return [...kind, ...(edge.role ? [cypher`${e}.role = ${constant(edge.role)}`] : [])];
}
