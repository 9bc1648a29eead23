import { cypher, join, type Cypher } from '../cypher.ts';
import { evidenceOf } from './evidence.ts';
import { holds, isRecorded, recordedProperty, viewOf, type Scope } from './scope.ts';
import { lineOf } from './succession.ts';

/** Relations that people follow; what holds an entry together (provisions, steps, criteria) is compared by its content. */
const RELATIONS = cypher`ISSUED|AMENDS|SUPERSEDES|IMPLEMENTS|BASED_ON|OPERATES|OWNS|LISTED_ON|INVOLVES|UNDER|FOLLOWS_FROM|IN_SECTOR|IN_JURISDICTION|PART_OF|NOT_IN_JURISDICTION`;

/** What is told of a fact, by position as `factOf` reads it (src/resolvers/changes/statement-row.ts). */
const FACT = ['subjectId', 'metricId', 'scopeId', 'valueKind', 'lower', 'upper', 'lowerOpen', 'upperOpen', 'unit', 'truth', 'text', 'list'];

/** More changes than this in one entry are told as "at least". */
const MOST = cypher`LIMIT 5000`;

/** What of `Changes` is asked for. */
export interface ChangesWanted {
  readonly statements: boolean;
  readonly verdicts: boolean;
  readonly parameters: boolean;
  /** Both coordinates see the same records, so that one evidence serves both. */
  readonly shared: boolean;
}

/** What changes are worked out from, for the entry with this id; `later` and `earlier` are the two coordinates. */
export function changesBranch(id: Cypher, wanted: ChangesWanted, later: Scope, earlier: Scope): { readonly match: Cypher; readonly value: Cypher } {
  const n = cypher`n`;
  const when = (condition: boolean, value: Cypher): Cypher => (condition ? value : cypher`null`);
  const evidence = (view: Cypher, scope: Scope): Cypher => cypher`CASE WHEN ${view}.type = 'Company' THEN ${evidenceOf(n, view, scope)} END`;
  const match = cypher`MATCH (n:Node&Entity {id: ${id}})
WITH *, ${viewOf(n, later)} AS v0, ${viewOf(n, earlier)} AS v1 WHERE v0.published <= ${later.published}
WITH *, CASE WHEN n:Measure THEN ${lineOf(n, later, { ever: true })} ELSE [] END AS line, CASE WHEN n:Measure THEN ${lineOf(n, earlier, { ever: true })} ELSE [] END AS lineThen,
 COLLECT { MATCH (n:Regulator)-[e:ISSUED]->(m) WHERE ${isRecorded(cypher`e`, later)} RETURN m } AS issued
WITH *, CASE WHEN n:Measure THEN line ELSE [n] END AS subjects, line + issued AS texts`;
  const parts = [
    cypher`v0.id`,
    cypher`v0.type`,
    when(wanted.verdicts, evidence(cypher`v0`, later)),
    when(wanted.verdicts && !wanted.shared, evidence(cypher`v1`, earlier)),
    cypher`[x IN line | x.id]`,
    cypher`[x IN lineThen | x.id]`,
    cypher`[x IN issued | x.id]`,
    when(wanted.statements, relations(later, earlier)),
    when(wanted.statements, facts(later, earlier)),
    when(wanted.parameters, parameters(later, earlier)),
  ];
  return { match, value: cypher`[${join(parts, ', ')}]` };
}

/** `holds now, held then, recorded now, recorded then`, and the edge's own dates; as many cells as `STATED` says (src/resolvers/changes). */
function stated(edge: Cypher, later: Scope, earlier: Scope): Cypher {
  return cypher`${holds(edge, later)}, ${holds(edge, earlier)}, ${isRecorded(edge, later)}, ${isRecorded(edge, earlier)}, ${edge}.validFrom, ${edge}.validUntil, ${edge}.precision, ${edge}.recordedFrom, ${edge}.recordedUntil, ${edge}.citations, ${edge}.key, ${edge}.published`;
}

const differs = (edge: Cypher, later: Scope, earlier: Scope): Cypher => cypher`(${holds(edge, later)}) <> (${holds(edge, earlier)})`;

const nameOf = (node: Cypher, at: Scope): Cypher => recordedProperty(node, cypher`name`, at);

function relations(later: Scope, earlier: Scope): Cypher {
  const e = cypher`e`;
  return cypher`COLLECT { UNWIND subjects AS s MATCH (s)-[e:${RELATIONS}]-() WHERE ${differs(e, later, earlier)} WITH DISTINCT e ${MOST}
 WITH e, startNode(e) AS a, endNode(e) AS b
 RETURN [${stated(e, later, earlier)}, type(e), a.id, ${nameOf(cypher`a`, later)}, b.id, ${nameOf(cypher`b`, later)}, e.role, e.percent] }`;
}

function facts(later: Scope, earlier: Scope): Cypher {
  const e = cypher`e`;
  const operated = cypher`COLLECT { MATCH (n)-[o:OPERATES]->(p) WHERE ${isRecorded(cypher`o`, later)} RETURN p }`;
  return cypher`COLLECT { UNWIND subjects + ${operated} AS s MATCH (s)-[e:HAS_FACT]->(f) WHERE ${differs(e, later, earlier)} WITH DISTINCT e, f, s ${MOST}
 RETURN [${stated(e, later, earlier)}, ${nameOf(cypher`s`, later)}, f.period] + ${later.slots.properties(cypher`f`, FACT)} }`;
}

function parameters(later: Scope, earlier: Scope): Cypher {
  const d = cypher`d`;
  return cypher`COLLECT { UNWIND texts AS m MATCH (m)-[hp:HAS_PROVISION]->(p)-[d:HAS_DEADLINE|HAS_CHANGE]->(c) WHERE ${isRecorded(cypher`hp`, later)} AND ${isRecorded(d, later)}
 WITH DISTINCT m, p, d, c ORDER BY p.number, c.what, c.id ${MOST} RETURN [m.id, p.number, c.id, ${isRecorded(d, earlier)}] }`;
}
