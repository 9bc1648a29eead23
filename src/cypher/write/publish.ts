import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';
import type { Properties } from './stage.ts';

/** What publishing needs besides the lease. */
export interface Publication extends Step {
  readonly instant: string;
  /** Properties of the Change that records it. */
  readonly change: Properties;
  /** Nodes whose sort key changes: their edges carry copies. */
  readonly orders: readonly { readonly id: string; readonly order: string }[];
}

/**
 * Swaps staged states in (the old one stays as a Revision; node by node, so that no row holds more than two references), lets copied sort keys follow, records the Change and moves Head: all in one transaction.
 * Edges without `fromId` are those that hold revisions.
 */
export function publish(params: Publication): Statement {
  const text = fenced(cypher`CALL () {
  MATCH (n:Node)-[:REVISED]->(s:Staged)
  CALL (n, s) {
    WITH n, s, properties(n) AS old, properties(s) AS new
    SET n = new, s = old
    SET s.recordedUntil = CASE WHEN old.recordedUntil < $p.instant THEN old.recordedUntil ELSE $p.instant END
    REMOVE s:Staged
    SET s:Revision
  }
  RETURN count(*) AS states
}
CALL () {
  UNWIND $p.orders AS row
  MATCH (:Node {id: row.id})-[e]->() WHERE e.fromId = row.id
  SET e.fromOrder = row.order
  RETURN count(*) AS leaving
}
CALL () {
  UNWIND $p.orders AS row
  MATCH (:Node {id: row.id})<-[e]-() WHERE e.toId = row.id
  SET e.toOrder = row.order
  RETURN count(*) AS arriving
}
CREATE (c:Node:Change)
SET c = $p.change
SET h.sequence = c.number, h.instant = $p.instant
REMOVE h.leaseHolder, h.leaseUntil, h.leaseStep, h.staging
RETURN [h.sequence, states] AS v`);
  return { text, params };
}
