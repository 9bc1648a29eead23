import { cypher, type Cypher } from '../cypher.ts';
import { isRecorded, type Scope } from './scope.ts';

/** Validity and support of an edge, the first part of every evidence tuple: the evaluator picks the days itself. */
const stated = (edge: Cypher): Cypher => cypher`${edge}.validFrom, ${edge}.validUntil, ${edge}.citations`;

/** What the evaluator reads of a fact. */
export const FACT = cypher`f.id, f.subjectId, f.metricId, f.scopeId, f.valueKind, f.lower, f.upper, f.lowerOpen, f.upperOpen, f.unit, f.truth, f.text, f.list, f.periodEnd, f.rank, f.detail`;

/**
 * Everything that verdicts of a company are computed from, at the instant of knowledge and for all days:
 * `[id, name, incomplete, facts, seats, absences, sectors, listings, products, owners, events, parentSeats, assertions]`.
 */
export function evidenceOf(node: Cypher, view: Cypher, scope: Scope): Cypher {
  const ok = (edge: Cypher): Cypher => isRecorded(edge, scope);
  const e = cypher`ev`;
  const seat = cypher`[${stated(e)}, ev.role, coalesce(ev.establishment, false), j.id]`;
  const products = cypher`MATCH (${node}) (()<-[w:PART_OF WHERE ${ok(cypher`w`)}]-()){0,4} (:Company)-[o:OPERATES]->(p) WHERE ${ok(cypher`o`)}`;
  return cypher`[${view}.id, ${view}.name, ${view}.incomplete,
 COLLECT { MATCH (${node})-[ev:HAS_FACT]->(f) WHERE ${ok(e)} RETURN [${stated(e)}, ${FACT}] },
 COLLECT { MATCH (${node})-[ev:IN_JURISDICTION]->(j) WHERE ${ok(e)} RETURN ${seat} },
 COLLECT { MATCH (${node})-[ev:NOT_IN_JURISDICTION]->(j) WHERE ${ok(e)} RETURN [${stated(e)}, j.id] },
 COLLECT { MATCH (${node})-[ev:IN_SECTOR]->(s) WHERE ${ok(e)} RETURN [${stated(e)}, s.id, COLLECT { MATCH (s) (()-[b:PART_OF WHERE ${ok(cypher`b`)}]->()){1,6} (t) RETURN DISTINCT t.id }] },
 COLLECT { MATCH (${node})-[ev:LISTED_ON]->(x) WHERE ${ok(e)} RETURN [${stated(e)}, x.id, x.kind, head(COLLECT { MATCH (x)-[b:IN_JURISDICTION]->(j) WHERE ${ok(cypher`b`)} RETURN j.id })] },
 COLLECT { ${products} RETURN [${stated(cypher`o`)}, p.id, p.kind, p.category, p.name, p.localName, p.aliases, [x IN w | [x.validFrom, x.validUntil]],
  COLLECT { MATCH (p)-[ev:HAS_FACT]->(f) WHERE ${ok(e)} RETURN [${stated(e)}, ${FACT}] },
  COLLECT { MATCH (p)<-[ev:CONCERNS]-(m) WHERE ${ok(e)} RETURN [m.id, ev.event, ev.date, ev.role, ev.claimStatus, ev.citations] }] },
 COLLECT { MATCH (${node})<-[ev:OWNS]-(q) WHERE ${ok(e)} RETURN [${stated(e)}, q.id, head(COLLECT { MATCH (q)-[b:IN_JURISDICTION]->(j) WHERE b.role = 'headquarters' AND ${ok(cypher`b`)} RETURN j.id })] },
 COLLECT { MATCH (${node})<-[ev:INVOLVES]-(v) WHERE ${ok(e)} RETURN ${event(cypher`v`, scope)} },
 COLLECT { MATCH (${node}) (()-[w:PART_OF WHERE ${ok(cypher`w`)}]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(j) WHERE ev.role = 'headquarters' AND ${ok(e)} RETURN ${seat} },
 COLLECT { MATCH (${node})<-[ev:CONCERNS]-(m) WHERE ${ok(e)} RETURN [m.id, ev.event, ev.date, ev.role, ev.claimStatus, ev.citations] }]`;
}

function event(node: Cypher, scope: Scope): Cypher {
  const ok = isRecorded(cypher`b`, scope);
  return cypher`[${node}.id, ${node}.kind, ${node}.date, ${node}.citations, COLLECT { MATCH (${node})-[b:UNDER]->(y) WHERE ${ok} RETURN y.id }, COLLECT { MATCH (${node})-[b:FOLLOWS_FROM]->(y) WHERE ${ok} RETURN y.id }]`;
}

export interface RulebookBranch {
  readonly match: Cypher;
  /** `[part, …]`: measure, metric, member, event. */
  readonly value: Cypher;
}

/** What verdicts are judged by, whoever is judged: measures with steps and criteria, the vocabulary, unions, events that end states. */
export function rulebookBranches(scope: Scope): readonly RulebookBranch[] {
  const ok = (edge: Cypher): Cypher => isRecorded(edge, scope);
  const view = (node: Cypher): Cypher => cypher`${node}.recordedFrom <= ${scope.known} AND ${node}.recordedUntil > ${scope.known}`;
  return [
    {
      match: cypher`MATCH (m:Measure) WHERE ${view(cypher`m`)} AND m.published <= ${scope.published}`,
      value: cypher`['measure', m.id, m.title, m.kind, m.citations, m.name, head(COLLECT { MATCH (m)-[b:IN_JURISDICTION]->(j) WHERE ${ok(cypher`b`)} RETURN j.id }),
 COLLECT { MATCH (m)-[b:HAS_STEP]->(s) WHERE ${ok(cypher`b`)} WITH s ORDER BY s.order RETURN [s.status, s.date, s.stage, s.citations, s.id] },
 COLLECT { MATCH (m)-[b:HAS_PROVISION]->(p) WHERE ${ok(cypher`b`)} WITH p ORDER BY p.order RETURN [p.id, p.label, p.obligations, p.citations,
  head(COLLECT { MATCH (p)-[g:HAS_CRITERIA]->(c) WHERE ${ok(cypher`g`)} RETURN [c.version, c.rule, c.explicitScope, c.role, c.citations] })] }]`,
    },
    { match: cypher`MATCH (q:Metric) WHERE ${view(cypher`q`)}`, value: cypher`['metric', q.id, q.entry]` },
    {
      match: cypher`MATCH (c:Jurisdiction)-[b:PART_OF]->(u:Jurisdiction) WHERE ${ok(cypher`b`)}`,
      value: cypher`['member', c.id, u.id, b.validFrom, b.validUntil]`,
    },
    {
      match: cypher`MATCH (s:Sector) WHERE ${view(cypher`s`)}`,
      value: cypher`['sector', s.id, s.name, COLLECT { MATCH (s) (()-[b:PART_OF WHERE ${ok(cypher`b`)}]->()){1,6} (t) RETURN DISTINCT t.id }]`,
    },
    {
      match: cypher`MATCH (x:Exchange) WHERE ${view(cypher`x`)}`,
      value: cypher`['exchange', x.id, x.name, x.kind, head(COLLECT { MATCH (x)-[b:IN_JURISDICTION]->(j) WHERE ${ok(cypher`b`)} RETURN j.id })]`,
    },
    {
      match: cypher`MATCH (l:Leaf) WHERE l.metricId = 'companyId' UNWIND coalesce(l.list, [l.value]) AS named WITH DISTINCT k, h, named MATCH (c:Node {id: named}) WHERE ${view(cypher`c`)}`,
      value: cypher`['company', c.id, c.name]`,
    },
    { match: cypher`MATCH (j:Jurisdiction) WHERE ${view(cypher`j`)}`, value: cypher`['jurisdiction', j.id, j.name]` },
    {
      match: cypher`MATCH (q:Metric) WHERE q.closedBy IS NOT NULL AND ${view(cypher`q`)} MATCH (v:Node {id: q.closedBy}) WHERE ${view(cypher`v`)} AND v.published <= ${scope.published}`,
      value: cypher`['event', ${event(cypher`v`, scope)}]`,
    },
  ];
}
