import type { EdgeField } from '../../model/index.ts';
import type { Condition } from '../../plan/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { phaseOf } from './phase.ts';
import { holds, viewOf, type Scope } from './scope.ts';

/** Hands out the parameters of one filter, in the order in which its text meets them. */
export type NextValue = () => Cypher;

interface Place {
  readonly node: Cypher;
  readonly view: Cypher;
  readonly edge: Cypher | null;
  readonly depth: number;
}

/** A filter as a condition of a statement; `node` is walked from, `view` has the properties. */
export function compileCondition(condition: Condition, place: Place, scope: Scope, next: NextValue): Cypher {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => compileCondition(part, place, scope, next));
      if (parts.length === 0) return condition.kind === 'and' ? cypher`true` : cypher`false`;
      return cypher`(${join(parts, condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      // Unknown is not true: what is not stored does not meet the condition, so it meets its negation.
      return cypher`NOT coalesce(${compileCondition(condition.of, place, scope, next)}, false)`;
    case 'compare':
      return compileComparison(condition, place, next());
    case 'special':
      return compileSpecial(condition, place, scope, next());
    case 'some':
      return compileSome(condition, place, scope, next);
  }
}

function compileComparison({ on, property, list, operator }: Extract<Condition, { kind: 'compare' }>, { view, edge }: Place, value: Cypher): Cypher {
  const subject = cypher`${on === 'edge' && edge ? edge : view}.${name(property)}`;
  const test = (left: Cypher): Cypher => {
    switch (operator) {
      case 'eq':
        return cypher`${left} = ${value}`;
      case 'in':
        return cypher`${left} IN ${value}`;
      case 'contains':
        return cypher`${left} CONTAINS ${value}`;
      case 'startsWith':
        return cypher`${left} STARTS WITH ${value}`;
      case 'gt':
        return cypher`${left} > ${value}`;
      case 'gte':
        return cypher`${left} >= ${value}`;
      case 'lt':
        return cypher`${left} < ${value}`;
      case 'lte':
        return cypher`${left} <= ${value}`;
    }
  };
  return list ? cypher`any(item IN ${subject} WHERE ${test(cypher`item`)})` : test(subject);
}

function compileSpecial({ name: special }: Extract<Condition, { kind: 'special' }>, { node, view }: Place, scope: Scope, value: Cypher): Cypher {
  switch (special) {
    case 'phase':
      return cypher`${phaseOf(node, view, scope)} IN ${value}`;
    case 'onlySource':
      return cypher`(${view}.sourceCount = 1) = ${value}`;
    case 'stale':
      return cypher`${staleFact(node, view, scope)} = ${value}`;
    case 'conflicting':
      return cypher`EXISTS { MATCH (other:Fact {groupKey: ${view}.groupKey}) WHERE other.valueKey <> ${view}.valueKey AND other.recordedFrom <= ${scope.known} AND other.recordedUntil > ${scope.known} AND other.published <= ${scope.published} } = ${value}`;
    case 'numberAtLeast':
      return cypher`${view}.lower >= ${value}`;
    case 'numberOver':
      return cypher`(${view}.lower > ${value} OR ${view}.lowerOpen AND ${view}.lower = ${value})`;
    case 'numberAtMost':
      return cypher`${view}.upper <= ${value}`;
    case 'numberUnder':
      return cypher`(${view}.upper < ${value} OR ${view}.upperOpen AND ${view}.upper = ${value})`;
  }
}

/** The same as `isStale` of the resolvers (a test holds them together). */
function staleFact(node: Cypher, view: Cypher, scope: Scope): Cypher {
  const age = (since: Cypher): Cypher => cypher`duration.inDays(date(${since}), date(${scope.valid})).days`;
  const figure = cypher`${view}.valueKind = 'number' AND ${view}.periodEnd IS NOT NULL AND ${age(cypher`${view}.periodEnd`)} > coalesce(qv.maxAgeDays, 730)`;
  const state = cypher`${view}.valueKind <> 'number' AND qv.maxAgeDays IS NOT NULL AND ${view}.validUntil = '9999-12-31' AND ${age(cypher`${view}.validFrom`)} > qv.maxAgeDays`;
  return cypher`EXISTS { MATCH (${node})-[:OF_METRIC]->(q:Metric) WITH *, ${viewOf(cypher`q`, scope)} AS qv WHERE ${figure} OR ${state} RETURN q }`;
}

function compileSome({ path, where, relation }: Extract<Condition, { kind: 'some' }>, { node, depth }: Place, scope: Scope, next: NextValue): Cypher {
  const edges = path.map((_, index) => name(`f${depth}_${index}`));
  const nodes = path.map((_, index) => name(`g${depth}_${index}`));
  const far = nodes.at(-1) ?? node;
  const pattern = path.map((edge, index) => step(edge, edges[index] ?? far, nodes[index] ?? far));
  const conditions = path.flatMap((edge, index) => edgeConditions(edge, edges[index] ?? far, scope));
  const place = { node: far, view: far, edge: edges.at(-1) ?? null, depth: depth + 1 };
  if (relation) conditions.push(compileCondition(relation, place, scope, next));
  const walk = (more: readonly Cypher[]): Cypher => cypher`MATCH (${node})${join(pattern, '')} WHERE ${join([...conditions, ...more], ' AND ')}`;
  if (!where) return cypher`EXISTS { ${walk([])} }`;
  if (!readsState(where)) return cypher`EXISTS { ${walk([compileCondition(where, place, scope, next)])} }`;
  const view = name(`h${depth}`);
  return cypher`EXISTS { ${walk([])} WITH *, ${viewOf(far, scope)} AS ${view} WHERE ${compileCondition(where, { ...place, view }, scope, next)} RETURN ${far} }`;
}

/** Whether a condition reads what may have been corrected since: all but the id, and what is walked to. */
function readsState(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.some(readsState);
    case 'not':
      return readsState(condition.of);
    case 'compare':
      return condition.on !== 'edge' && condition.property !== 'id';
    case 'special':
      return true;
    case 'some':
      return false;
  }
}

function step({ relation, direction, targets }: EdgeField, edge: Cypher, node: Cypher): Cypher {
  const typed = cypher`[${edge}:${name(relation)}]`;
  const [target, ...others] = targets;
  const far = target && others.length === 0 ? cypher`(${node}:${name(target)})` : cypher`(${node})`;
  return direction === 'OUT' ? cypher`-${typed}->${far}` : cypher`<-${typed}-${far}`;
}

function edgeConditions({ role }: EdgeField, edge: Cypher, scope: Scope): readonly Cypher[] {
  return [holds(edge, scope), ...(role ? [cypher`${edge}.role = ${constant(role)}`] : [])];
}
