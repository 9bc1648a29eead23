import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';

interface Scope {
  /** Head's instant: what is recorded later was never published. */
  readonly published: string;
  readonly open: string;
}
type Elements = Step & { readonly rows: readonly string[] };

/** Edges that were staged (true) or closed (false) after the last published change: element id and which. */
export function leftoverEdges(params: Scope): Statement {
  const text = cypher`MATCH ()-[e]->() WHERE e.recordedFrom > $p.published OR (e.recordedUntil > $p.published AND e.recordedUntil < $p.open)
RETURN [elementId(e), e.recordedFrom > $p.published] AS v`;
  return { text, params };
}

/** Nodes that were staged (true) or closed (false) after the last published change: element id, which, id. */
export function leftoverNodes(params: Scope): Statement {
  const text = cypher`MATCH (n:Node) WHERE n.recordedFrom > $p.published OR (n.recordedUntil > $p.published AND n.recordedUntil < $p.open)
RETURN [elementId(n), n.recordedFrom > $p.published, n.id] AS v
UNION ALL
MATCH (n:Staged) RETURN [elementId(n), true, ''] AS v`;
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
