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
  CALL (n) { MATCH (n)-[e]->() WHERE e.fromId = n.id AND e.fromOrder IS NOT NULL SET e.fromOrder = n.order }
  CALL (n) { MATCH (n)<-[e]-() WHERE e.toId = n.id AND e.toOrder IS NOT NULL SET e.toOrder = n.order }
}`;

/** Swaps some of the staged states in before Head moves, when there are too many for one transaction. */
export function swapStates(params: Swap): Statement {
  return { text: fenced(cypher`${SWAP} RETURN [count(*)] AS v`), params: { ...params } };
}

/** Head tells how many entries of each type stand, by `total_<type>`: the length of a whole list needs no counting. */
const TOTALS = cypher`CALL (h) {
  FOREACH (key IN [key IN keys(h) WHERE key STARTS WITH 'total_'] | REMOVE h[key])
  WITH h, COLLECT { MATCH (n:Node) WHERE n.recordedUntil > $p.instant WITH n.type AS type, count(*) AS total RETURN [type, total] } AS totals
  FOREACH (one IN totals | SET h['total_' + one[0]] = one[1])
}`;

/**
 * Swaps the remaining states in, records the Change (its properties are given) and moves Head, in one transaction. `rulebook` says whether the change
 * says something new of what verdicts are judged by.
 */
export function publish(params: Swap & { readonly change: Properties; readonly rulebook: boolean }): Statement {
  const text = fenced(cypher`CALL () { ${SWAP} RETURN count(*) AS states }
CREATE (c:Node:Change)
SET c = $p.change
SET h.sequence = c.number, h.instant = $p.instant, h.rulebook = CASE WHEN $p.rulebook THEN $p.instant ELSE h.rulebook END
SET c.rulebook = h.rulebook
WITH h, states
${TOTALS}
REMOVE h.leaseHolder, h.leaseUntil, h.leaseStep, h.staging
RETURN [h.sequence, states] AS v`);
  return { text, params: { ...params } };
}
