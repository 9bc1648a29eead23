import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';
import type { Properties } from './stage.ts';

/**
 * Staged states become their nodes' properties, what these were becomes the Revision.
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
}`;

/** Swaps some of the staged states in, before Head moves. */
export function swapStates(params: Step & { readonly instant: string; readonly limit: number }): Statement {
  return { text: fenced(cypher`${SWAP} RETURN [count(*)] AS v`), params: { ...params } };
}

/** Head tells how many entries of each type stand, by `total_<type>`: the length of a whole list needs no counting. */
const TOTALS = cypher`CALL (h) {
  FOREACH (key IN [key IN keys(h) WHERE key STARTS WITH 'total_'] | REMOVE h[key])
  WITH h, COLLECT { MATCH (n:Node) WHERE n.recordedUntil > $p.instant WITH n.type AS type, count(*) AS total RETURN [type, total] } AS totals
  FOREACH (one IN totals | SET h['total_' + one[0]] = one[1])
}`;

/** Records the Change (its properties are given), before Head moves. `rulebook` says whether it says something new of what verdicts are judged by. */
export function createChange(params: Step & { readonly change: Properties; readonly rulebook: boolean }): Statement {
  const text = fenced(cypher`CREATE (c:Node:Change)
SET c = $p.change, c.rulebook = CASE WHEN $p.rulebook THEN $p.change.recordedAt ELSE h.rulebook END
RETURN [1] AS v`);
  return { text, params: { ...params } };
}

/**
 * Moves Head to a Change that is recorded. The graph shows a transaction's writes one after the other: so this one has nothing but Head,
 * and comes when all else is there.
 */
export function publish(params: Step & { readonly change: number; readonly instant: string }): Statement {
  const text = fenced(cypher`MATCH (c:Change {number: $p.change})
SET h.sequence = c.number, h.instant = $p.instant, h.rulebook = c.rulebook
WITH h
${TOTALS}
RETURN [h.sequence] AS v`);
  return { text, params: { ...params } };
}
