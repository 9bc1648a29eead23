import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';
import type { Properties } from './stage.ts';

interface Swap extends Step {
  readonly instant: string;
  /** States to swap at most. */
  readonly limit: number;
}

/**
 * Staged states become their nodes' properties, what these were becomes the Revision, and edges follow where the order changed.
 * Node by node: rows of two whole property maps each would fill the memory of the transaction.
 */
const SWAP = cypher`MATCH (n:Node)-[:REVISED]->(s:Staged)
WITH n, s LIMIT $p.limit
CALL (n, s) {
  WITH n, s, properties(n) AS old, properties(s) AS new
  SET n = new, s = old
  SET s.recordedUntil = CASE WHEN old.recordedUntil < $p.instant THEN old.recordedUntil ELSE $p.instant END
  REMOVE s:Staged
  SET s:Revision
  WITH n, old WHERE old.order <> n.order
  CALL (n) { MATCH (n)-[e]->() WHERE e.fromId = n.id SET e.fromOrder = n.order }
  CALL (n) { MATCH (n)<-[e]-() WHERE e.toId = n.id SET e.toOrder = n.order }
}`;

/** Swaps some of the staged states in before Head moves, when there are too many for one transaction. */
export function swapStates(params: Swap): Statement {
  return { text: fenced(cypher`${SWAP} RETURN [count(*)] AS v`), params: { ...params } };
}

/** Swaps the remaining states in, records the Change (its properties are given) and moves Head, in one transaction. */
export function publish(params: Swap & { readonly change: Properties }): Statement {
  const text = fenced(cypher`CALL () { ${SWAP} RETURN count(*) AS states }
CREATE (c:Node:Change)
SET c = $p.change
SET h.sequence = c.number, h.instant = $p.instant
REMOVE h.leaseHolder, h.leaseUntil, h.leaseStep, h.staging
RETURN [h.sequence, states] AS v`);
  return { text, params: { ...params } };
}
