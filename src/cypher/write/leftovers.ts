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

/*
 * Nodes get their last published state back out of their newest Revision, in three transactions, so that readers find a whole state at every moment:
 * the reverse of how it was swapped in.
 */

/** First, the content of nodes (rows: ids); readers still find the Revision. */
export function restoreStates(params: Elements & Scope): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH (n:Node {id: row})
CALL (n) {
  MATCH (n)-[:REVISED]->(r:Revision)
  WITH n, r ORDER BY r.recordedFrom DESC LIMIT 1
  SET r:Swapping
  WITH n, r, n.recordedFrom AS hidden
  SET n = properties(r)
  SET n.recordedFrom = hidden, n.revised = true,
   n.recordedUntil = CASE WHEN r.recordedUntil > $p.published THEN $p.open ELSE r.recordedUntil END
}
RETURN [count(*)] AS v`);
  return { text, params: { ...params } };
}

/** Second, from when they are recorded (rows: ids): readers find the node. */
export function showStates(params: Elements): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH (n:Node {id: row})-[:REVISED]->(r:Swapping)
SET n.recordedFrom = r.recordedFrom, n.revised = r.revised
RETURN [count(*)] AS v`);
  return { text, params };
}

/** Third, the Revisions of nodes (rows: ids) that say the same go. */
export function dropCopies(params: Elements): Statement {
  const text = fenced(cypher`UNWIND $p.rows AS row
MATCH (:Node {id: row})-[:REVISED]->(r:Swapping)
DETACH DELETE r
RETURN [count(*)] AS v`);
  return { text, params };
}
