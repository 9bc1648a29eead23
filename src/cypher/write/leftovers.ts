import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';

interface Scope {
  /** Head's instant: what is recorded later was never published. */
  readonly published: string;
  readonly open: string;
}
type Elements = Step & { readonly rows: readonly string[] };

/** Edges that were staged or closed after the last published change: which of these, and element id. */
export function leftoverEdges(params: Scope): Statement {
  const text = cypher`MATCH ()-[e]->() WHERE e.recordedFrom > $p.published OR (e.recordedUntil > $p.published AND e.recordedUntil < $p.open)
RETURN [CASE WHEN e.recordedFrom > $p.published THEN 'staged' ELSE 'closed' END, elementId(e)] AS v`;
  return { text, params };
}

/** Nodes that were staged, given a new state, or closed after the last published change: which of these, and element id (staged) or id (others). */
export function leftoverNodes(params: Scope): Statement {
  const text = cypher`MATCH (n:Node) WHERE n.recordedFrom > $p.published OR (n.recordedUntil > $p.published AND n.recordedUntil < $p.open)
RETURN CASE WHEN n.recordedFrom <= $p.published THEN ['closed', n.id] WHEN n.revised THEN ['swapped', n.id] ELSE ['staged', elementId(n)] END AS v
UNION ALL
MATCH (n:Staged) RETURN ['staged', elementId(n)] AS v
UNION ALL
MATCH (n:Node)-[:REVISED]->(r:Swapping) WHERE n.recordedFrom <= $p.published RETURN ['staged', elementId(r)] AS v`;
  return { text, params };
}

/** Deletes staged edges (rows: element ids). */
export function deleteEdges(params: Elements): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH ()-[e]->() WHERE elementId(e) = row DELETE e
RETURN [count(*)] AS v`);
  return { text, params };
}

/** Deletes staged nodes and states (rows: element ids); their edges must be gone. */
export function deleteNodes(params: Elements): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH (n) WHERE elementId(n) = row DETACH DELETE n
RETURN [count(*)] AS v`);
  return { text, params };
}

/** Gives nodes (rows: ids) their last published state back, out of the newest Revision. */
export function restoreStates(params: Elements & Scope): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH (n:Node {id: row})
CALL (n) {
  MATCH (n)-[:REVISED]->(r:Revision)
  WITH n, r ORDER BY r.recordedFrom DESC LIMIT 1
  WITH n, r, properties(r) AS old
  SET n = old
  SET n.recordedUntil = CASE WHEN old.recordedUntil > $p.published THEN $p.open ELSE old.recordedUntil END
  DETACH DELETE r
}
RETURN [count(*)] AS v`);
  return { text, params: { ...params } };
}
