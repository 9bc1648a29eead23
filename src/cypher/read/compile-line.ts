import type { LineColumn } from '../../plan/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { listingOf } from './compile-connection.ts';
import type { Compiler } from './compiler.ts';
import { compileFacet } from './facets.ts';
import { ownOrder, whereOf } from './listing.ts';
import { farEnd } from './patterns.ts';
import { hoistedClauses, type Scope, type Subject } from './scope.ts';
import { lineOf } from './succession.ts';

/** A page of the texts in a measure's line of succession: `[items, total, facets…]`, as pages along an edge are. */
export function compileLine(compiler: Compiler, { call, page, selection }: LineColumn, subject: Subject, scope: Scope): Cypher {
  const depth = subject.depth + 1;
  const far = farEnd(compiler, selection.types, depth, scope);
  const listing = listingOf(compiler, call);
  const place = { ...far, edge: null, depth };
  const where = (): Cypher => whereOf(listing, call, place, scope) ?? cypher`true`;
  const texts = cypher`UNWIND ${lineOf(subject.node, scope)} AS ${far.node}${far.look(far.node)} WITH * WHERE ${far.view}.published <= ${scope.published} AND ${where()}`;
  const own = ownOrder(listing, call, place, scope);
  const there: Subject = { ...far, depth, hoisted: [] };
  const item = cypher`[${own ? cypher`[${own.names}]` : cypher`${far.node}.order`}, ${compiler.select(selection, there, scope)}]`;
  const limit = cypher`LIMIT ${scope.slots.param({ from: 'limit', call })}`;
  const order = cypher`${far.node}.order`;
  const range = cypher`${order} > ${scope.slots.param({ from: 'lower', call })} AND ${order} < ${scope.slots.param({ from: 'upper', call })}`;
  const sorted = own
    ? cypher`WITH *, ${own.keys}${own.cursor ? cypher` WHERE ${own.cursor}` : cypher``} ORDER BY ${own.by}`
    : cypher`WITH * WHERE ${range} ORDER BY ${order} ${listing.backward ? cypher`DESC` : cypher`ASC`}`;
  const items = page.items ? cypher`COLLECT { ${texts} ${sorted} ${limit}${hoistedClauses(there)} RETURN ${item} }` : cypher`null`;
  const total = page.total ? cypher`COUNT { ${texts} RETURN ${far.node} }` : cypher`null`;
  const facets = page.facets.map((facet) => {
    const dimensions = compiler.facets.get(facet) ?? [];
    const counted = dimensions.map((by) => compileFacet(compiler.model, 'Measure', by, texts, { node: far.node, view: far.view, edge: null }, scope));
    return cypher`[${join(counted, ', ')}]`;
  });
  return cypher`[${join([items, total, ...facets], ', ')}]`;
}

/** All readings of a provision that were recorded by `known`, newest first. */
export function versionsOfCriteria(criteria: Cypher, version: Cypher, rest: Cypher, { known, published }: Scope): Cypher {
  const [p, g] = [name('vp'), name('vg')];
  return cypher`COLLECT { MATCH (${criteria})<-[:HAS_CRITERIA]-(${p}) MATCH (${p})-[${g}:HAS_CRITERIA]->(${version}) WHERE ${g}.recordedFrom <= ${known} AND ${g}.published <= ${published} WITH DISTINCT ${version} ORDER BY ${version}.recordedFrom DESC, ${version}.id LIMIT 250${rest} }`;
}
