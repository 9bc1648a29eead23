import { cypher, name, type Cypher } from '../cypher.ts';
import { isRecorded, viewOf, type Scope } from './scope.ts';

/** What it reads of an assertion, by position as `assertionOf` does (src/resolvers/verdicts/evidence-from-row.ts). */
export const ASSERTION = ['citations', 'role', 'event', 'date', 'claimStatus', 'fromId'];

/** Of an edge that has what it states as one text (docs/graph.md). */
const STATED = ['evidence', 'toId', 'citations'];

/** Of other edges; the evaluator picks the days itself. */
const HELD = ['validFrom', 'validUntil', 'citations'];

/** What it reads of a product. */
export const PRODUCT = ['id', 'kind', 'category', 'name', 'localName', 'aliases'];
/** What it reads of an event. */
export const EVENT = ['id', 'kind', 'date', 'citations'];

/**
 * Everything that verdicts of a company are computed from, at the instant of knowledge and for all days:
 * `[[id, name, incomplete], statements and assertions, owners and events, products, seats of parents]`. Few subqueries: each costs the planner more
 * than its rows cost the run.
 */
export function evidenceOf(node: Cypher, view: Cypher, scope: Scope): Cypher {
  const { slots } = scope;
  const ok = (edge: Cypher): Cypher => isRecorded(edge, scope);
  const e = cypher`ev`;
  const held = (of: Cypher): Cypher => slots.properties(of, HELD);
  // An assertion begins with null where what is stated has its text.
  const stated = (): Cypher =>
    cypher`CASE type(ev) WHEN 'CONCERNS' THEN [null] + ${slots.properties(e, ASSERTION)} ELSE ${slots.properties(e, STATED)} END`;
  return cypher`[${slots.properties(view, ['id', 'name', 'incomplete'])},
 COLLECT { MATCH (${node})-[ev:HAS_FACT|IN_JURISDICTION|NOT_IN_JURISDICTION|IN_SECTOR|LISTED_ON|CONCERNS]-() WHERE ${ok(e)} RETURN ${stated()} },
 COLLECT { MATCH (${node})<-[ev:OWNS|INVOLVES]-(x) WHERE ${ok(e)} WITH ev, x, ${viewOf(cypher`x`, scope)} AS xv WHERE type(ev) = 'OWNS' OR ${isLookedFor(cypher`x`, cypher`xv`, scope)} RETURN [type(ev), ${held(e)}, ${slots.properties(cypher`xv`, EVENT)}, ${linksOf(cypher`x`, scope)}] },
 COLLECT { MATCH (${node}) (()<-[w:PART_OF WHERE ${ok(cypher`w`)}]-()){0,4} (:Company)-[o:OPERATES]->(p) WHERE ${ok(cypher`o`)} WITH w, o, p, ${viewOf(cypher`p`, scope)} AS pv RETURN [${held(cypher`o`)}, ${slots.properties(cypher`pv`, PRODUCT)}, [b IN w | [b.validFrom, b.validUntil]],
  COLLECT { MATCH (p)-[ev:HAS_FACT|CONCERNS]-() WHERE ${ok(e)} RETURN ${stated()} }] },
 COLLECT { MATCH (${node}) (()-[w:PART_OF WHERE ${ok(cypher`w`)}]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(x) WHERE ev.role = 'headquarters' AND ${ok(e)} RETURN [${held(e)}, x.id] }]`;
}

/** Whether verdicts can depend on an event: its kind is one that readings of the vocabulary look for. */
export function isLookedFor(event: Cypher, view: Cypher, { eventKinds }: Scope): Cypher {
  return cypher`(${eventKinds('any')} IS NULL OR ${view}.kind IN ${eventKinds('any')} OR (${view}.kind IN ${eventKinds('following')} AND EXISTS { (${event})-[:FOLLOWS_FROM]->() }))`;
}

/** Where an owner sits, what an event is under and follows from: `[relation, role, id]`. */
export function linksOf(node: Cypher, scope: Scope): Cypher {
  return cypher`COLLECT { MATCH (${node})-[b:IN_JURISDICTION|UNDER|FOLLOWS_FROM]->(y) WHERE ${isRecorded(cypher`b`, scope)} RETURN [type(b), b.role, y.id] }`;
}

export interface RulebookBranch {
  readonly match: Cypher;
  /** `[part, …]`, read by src/resolvers/verdicts/rulebook.ts. */
  readonly value: Cypher;
}

/** What verdicts are judged by, whoever is judged: measures with steps and criteria, the vocabulary, code lists, events that end states. */
export function rulebookBranches(scope: Scope): readonly RulebookBranch[] {
  const { slots } = scope;
  const ok = (edge: Cypher): Cypher => isRecorded(edge, scope);
  const seen = (node: string, view: string): Cypher => cypher`WITH *, ${viewOf(name(node), scope)} AS ${name(view)} WHERE ${name(view)} IS NOT NULL`;
  const of = (node: string, ...keys: readonly string[]): Cypher => slots.properties(name(node), keys);
  return [
    {
      match: cypher`MATCH (m:Measure) ${seen('m', 'mv')} AND mv.published <= ${scope.published}`,
      value: cypher`['Measure', ${of('mv', 'id', 'title', 'kind', 'citations', 'name')}, head(COLLECT { MATCH (m)-[b:IN_JURISDICTION]->(j) WHERE ${ok(cypher`b`)} RETURN j.id }),
 COLLECT { MATCH (m)-[b:HAS_STEP]->(s) WHERE ${ok(cypher`b`)} WITH s ORDER BY s.order RETURN ${of('s', 'status', 'date', 'stage', 'citations', 'id')} },
 COLLECT { MATCH (m)-[b:HAS_PROVISION]->(p) WHERE ${ok(cypher`b`)} WITH p, ${viewOf(cypher`p`, scope)} AS pv ORDER BY p.order RETURN [${of('pv', 'id', 'label', 'obligations', 'citations')},
  head(COLLECT { MATCH (p)-[b:HAS_CRITERIA]->(c) WHERE ${ok(cypher`b`)} RETURN ${of('c', 'version', 'rule', 'explicitScope', 'role', 'citations')} })] }]`,
    },
    {
      match: cypher`MATCH (x:Metric|Sector|Exchange|Jurisdiction) ${seen('x', 'xv')}`,
      value: cypher`[x.type, ${of('xv', 'id', 'name', 'entry', 'kind')},
 COLLECT { MATCH (x)-[b:PART_OF|IN_JURISDICTION]->(y) WHERE ${ok(cypher`b`)} RETURN [y.id, b.validFrom, b.validUntil] }]`,
    },
    {
      match: cypher`MATCH (l:Leaf) WHERE l.metricId = 'companyId' UNWIND coalesce(l.list, [l.value]) AS named WITH DISTINCT k, named MATCH (c:Node {id: named}) ${seen('c', 'cv')}`,
      value: cypher`['Company', ${of('cv', 'id', 'name')}]`,
    },
    {
      match: cypher`MATCH (q:Metric) ${seen('q', 'qv')} MATCH (v:Node {id: qv.closedBy}) ${seen('v', 'vv')} AND vv.published <= ${scope.published}`,
      value: cypher`['Event', ${slots.properties(cypher`vv`, EVENT)}, ${linksOf(cypher`v`, scope)}]`,
    },
  ];
}
