import { invariant } from '../../lib/index.ts';
import type { Column, ConnectionColumn, EdgeColumn, LinkColumn, Selection } from '../../plan/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { evidenceOf } from './evidence.ts';
import { ownOrder, whereOf, type Listing } from './listing.ts';
import { holds, isRecorded, viewOf, type Scope, type Subject } from './scope.ts';

/** Which types are their content: they have no revisions, and edges that start from them share their life. */
export type ContentTypes = ReadonlySet<string>;

export interface Compiler {
  readonly content: ContentTypes;
  /** How each list was asked for, by call. */
  readonly listings: ReadonlyMap<number, Listing>;
}

/** The tuple of a selection: `[common…]` of one type, `[type, common…, [own…]]` of several. */
export function compileSelection(compiler: Compiler, selection: Selection, subject: Subject, scope: Scope): Cypher {
  const common = selection.common.map((column) => compileColumn(compiler, column, subject, scope));
  if (selection.types.length === 1) return cypher`[${join(common, ', ')}]`;
  const type = cypher`${subject.view}.type`;
  const branches = [...selection.perType].map(([typeName, columns]) => {
    const own = columns.map((column) => compileColumn(compiler, column, subject, scope));
    return cypher`WHEN ${constant(typeName)} THEN [${join(own, ', ')}]`;
  });
  const own = branches.length > 0 ? [cypher`CASE ${type} ${join(branches, ' ')} END`] : [];
  return cypher`[${join([type, ...common, ...own], ', ')}]`;
}

function compileColumn(compiler: Compiler, column: Column, subject: Subject, scope: Scope): Cypher {
  switch (column.kind) {
    case 'property':
      return cypher`${subject.view}.${name(column.property)}`;
    case 'ends':
      invariant(subject.ends, 'only edges have ends');
      return cypher`[${subject.ends[0]}.name, ${subject.ends[1]}.name]`;
    case 'evidence':
      return evidenceOf(subject.node, subject.view, scope);
    case 'link':
      return compileLink(compiler, column, subject, scope);
    case 'edge':
      return compileEdge(compiler, column, subject, scope);
    case 'connection':
      return compileConnection(compiler, column, subject, scope);
  }
}

function compileLink(compiler: Compiler, { link, selection }: LinkColumn, subject: Subject, scope: Scope): Cypher {
  const x = name(`x${subject.depth}`);
  const item = compileSelection(compiler, selection, { node: x, view: x, content: true, depth: subject.depth + 1 }, scope);
  switch (link) {
    case 'citations': {
      const id = name(`c${subject.depth}`);
      return cypher`COLLECT { UNWIND ${subject.view}.citations AS ${id} MATCH (${x}:Node {id: ${id}}) WHERE ${x}.published <= ${scope.published} RETURN ${item} }`;
    }
    case 'change':
      return cypher`head(COLLECT { MATCH (${x}:Change {number: ${subject.view}.change}) RETURN ${item} })`;
    case 'conflicts':
      return cypher`COLLECT { MATCH (${x}:Fact {groupKey: ${subject.view}.groupKey}) WHERE ${x}.id <> ${subject.view}.id AND ${x}.valueKey <> ${subject.view}.valueKey AND ${isRecorded(x, scope)} RETURN ${item} }`;
    case 'steps': {
      const e = name(`l${subject.depth}`);
      return cypher`COLLECT { MATCH (${subject.node})-[${e}:HAS_STEP]->(${x}) WHERE ${holds(e, scope)} WITH ${x} ORDER BY ${x}.order RETURN [${x}.status, ${x}.date, ${x}.stage] }`;
    }
  }
}

/** The far end of an edge as the next subject, and the clause that fixes its view; content nodes are their own view. */
function farEnd(
  compiler: Compiler,
  types: readonly string[],
  depth: number,
  scope: Scope,
): { node: Cypher; view: Cypher; content: boolean; look: (carry: Cypher) => Cypher } {
  const node = name(`m${depth}`);
  const content = types.every((type) => compiler.content.has(type));
  if (content) return { node, view: node, content, look: () => cypher`` };
  const view = name(`v${depth}`);
  return { node, view, content, look: (carry) => cypher` WITH ${carry}, ${viewOf(node, scope)} AS ${view}` };
}

/** Unpaged lists are short by nature (sectors, steps, leaves); this is their end. */
const LIST_LIMIT = cypher`LIMIT 250`;

function compileEdge(compiler: Compiler, { edge, selection }: EdgeColumn, subject: Subject, scope: Scope): Cypher {
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const far = farEnd(compiler, selection.types, depth, scope);
  const pattern = arrow(edge.direction, subject.node, cypher`${e}:${name(edge.relation)}`, far.node);
  const timeless = subject.content && edge.direction === 'OUT';
  const conditions = [timeless ? cypher`true` : holds(e, scope), ...(edge.role ? [cypher`${e}.role = ${constant(edge.role)}`] : [])];
  const item = compileSelection(compiler, selection, { ...far, depth }, scope);
  const list = cypher`COLLECT { MATCH ${pattern} WHERE ${join(conditions, ' AND ')} WITH ${e}, ${far.node} ORDER BY ${far.node}.order, ${e}.validFrom DESC ${LIST_LIMIT}${far.look(cypher`${far.node}`)} RETURN ${item} }`;
  return edge.shape === 'one' ? cypher`head(${list})` : list;
}

function compileConnection(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): Cypher {
  const parts = [
    ...(column.page.items ? [compileItems(compiler, column, subject, scope)] : []),
    ...(column.page.total ? [compileTotal(compiler, column, subject, scope)] : []),
  ];
  return cypher`[${join(parts, ', ')}]`;
}

function compileItems(compiler: Compiler, column: ConnectionColumn, subject: Subject, scope: Scope): Cypher {
  const { call, page, selection } = column;
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const far = farEnd(compiler, selection.types, depth, scope);
  const listing = listingOf(compiler, call);
  const where = whereOf(listing, call, { ...far, edge: e, depth }, scope);
  const own = ownOrder(listing, call, far.node, far.view, scope);
  const order = cypher`${e}.${farName(column.edge.direction, 'Order')}`;
  const place = own ? cypher`[${own.names}]` : order;
  const edgeTuple = page.edge
    ? [compileSelection(compiler, page.edge, { node: e, view: e, content: true, depth: depth + 100, ends: [subject.view, far.view] }, scope)]
    : [];
  const item = cypher`[${join([place, compileSelection(compiler, selection, { ...far, depth }, scope), ...edgeTuple], ', ')}]`;
  const match = cypher`MATCH ${walkTo(column, subject, e, far.node, scope)} WHERE`;
  const carried = cypher`${e}, ${far.node}`;
  const limit = cypher`LIMIT ${scope.slots.param({ from: 'limit', call })}`;
  const anchored = [...anchor(column, subject, e), holds(e, scope)];
  if (own) {
    const looked = cypher`${far.look(carried)}${where ? cypher` WITH * WHERE ${where}` : cypher``}`;
    return cypher`COLLECT { ${match} ${join(anchored, ' AND ')}${looked} WITH *, ${own.keys}${own.cursor ? cypher` WHERE ${own.cursor}` : cypher``} ORDER BY ${own.by} ${limit} RETURN ${item} }`;
  }
  const range = cypher`${order} > ${scope.slots.param({ from: 'lower', call })} AND ${order} < ${scope.slots.param({ from: 'upper', call })}`;
  const by = indexOrder(column, e, listing.backward);
  // A filter needs the node as it was known before it can limit; without one the limit comes first.
  const body = where
    ? cypher`${far.look(carried)} WITH * WHERE ${where} ORDER BY ${by} ${limit}`
    : cypher` WITH ${carried} ORDER BY ${by} ${limit}${far.look(carried)}`;
  return cypher`COLLECT { ${match} ${join([...anchored, range], ' AND ')}${body} RETURN ${item} }`;
}

/** The order that the relationship index of the owner has. */
function indexOrder({ edge, sort }: ConnectionColumn, e: Cypher, backward: boolean): Cypher {
  const direction = (sort === 'DESC') !== backward ? cypher`DESC` : cypher`ASC`;
  const order = cypher`${e}.${farName(edge.direction, 'Order')}`;
  const keys = edge.via ? [order] : [cypher`${e}.${nearName(edge.direction, 'Id')}`, cypher`${e}.${farName(edge.direction, 'Kind')}`, order];
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
  const { edge, call, selection } = column;
  const listing = listingOf(compiler, call);
  if (listing.where) {
    const far = farEnd(compiler, selection.types, depth, scope);
    const where = whereOf(listing, call, { ...far, edge: e, depth }, scope) ?? cypher`true`;
    const conditions = join([...anchor(column, subject, e), holds(e, scope)], ' AND ');
    return cypher`COUNT { MATCH ${walkTo(column, subject, e, far.node, scope)} WHERE ${conditions}${far.look(cypher`${e}, ${far.node}`)} WITH * WHERE ${where} WITH 1 AS one LIMIT ${scope.slots.param({ from: 'budget' })} RETURN one }`;
  }
  const pattern = edge.via
    ? walkTo(column, subject, e, cypher``, scope)
    : arrow(edge.direction, subject.node, cypher`${e}:${name(edge.relation)}`, cypher``);
  const conditions = [...kindAndRole(column, e), holds(e, scope)];
  return cypher`COUNT { MATCH ${pattern} WHERE ${join(conditions, ' AND ')} WITH 1 AS one LIMIT ${scope.slots.param({ from: 'budget' })} RETURN one }`;
}

/** Pages read the relationship index of the owner (docs/graph.md); only `via` walks from the node. */
function walkTo({ edge }: ConnectionColumn, subject: Subject, e: Cypher, far: Cypher, scope: Scope): Cypher {
  const typed = cypher`${e}:${name(edge.relation)}`;
  if (!edge.via) return arrow(edge.direction, cypher``, typed, far);
  const o = name(`o${subject.depth + 1}`);
  const start = name(`s${subject.depth + 1}`);
  return cypher`(${subject.node}) (()-[${o}:${name(edge.via)} WHERE ${holds(o, scope)}]->()){0,1} ${arrow(edge.direction, start, typed, far)}`;
}

function anchor(column: ConnectionColumn, subject: Subject, e: Cypher): readonly Cypher[] {
  const owner = column.edge.via ? [] : [cypher`${e}.${nearName(column.edge.direction, 'Id')} = ${subject.node}.id`];
  return [...owner, ...kindAndRole(column, e)];
}

function kindAndRole({ edge }: ConnectionColumn, e: Cypher): readonly Cypher[] {
  const [target, ...others] = edge.targets;
  const kind = target && others.length === 0 ? [cypher`${e}.${farName(edge.direction, 'Kind')} = ${constant(target)}`] : [];
  return [...kind, ...(edge.role ? [cypher`${e}.role = ${constant(edge.role)}`] : [])];
}

const farName = (direction: 'OUT' | 'IN', what: 'Order' | 'Kind'): Cypher => name(`${direction === 'OUT' ? 'to' : 'from'}${what}`);
const nearName = (direction: 'OUT' | 'IN', what: 'Id'): Cypher => name(`${direction === 'OUT' ? 'from' : 'to'}${what}`);

function arrow(direction: 'OUT' | 'IN', near: Cypher, edge: Cypher, far: Cypher): Cypher {
  return direction === 'OUT' ? cypher`(${near})-[${edge}]->(${far})` : cypher`(${near})<-[${edge}]-(${far})`;
}
