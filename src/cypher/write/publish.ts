import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';
import type { Properties } from './stage.ts';

type Swap = Step & { readonly instant: string; readonly limit: number };

/*
 * The graph shows the writes of a transaction one after the other, to whoever reads meanwhile. So states are swapped in three of them: at each moment of
 * each, readers find a whole state, of the node or of its Revision. `Swapping` are the Revisions of those states whose turn it is.
 */

/** First, some nodes that have a new state staged get a Revision that says the same as they: at most `limit`. */
export function copyStates(params: Swap): Statement {
  const text = fenced(cypher`CALL () { MATCH (n:Node)-[:REVISED]->(:Staged) RETURN n LIMIT $p.limit }
CREATE (n)-[:REVISED]->(r:Revision:Swapping)
SET r = properties(n)
SET r.recordedUntil = CASE WHEN r.recordedUntil < $p.instant THEN r.recordedUntil ELSE $p.instant END
RETURN [count(*)] AS v`);
  return { text, params: { ...params } };
}

/** Second, the nodes are recorded later than readers know: these find the Revision. */
export function hideStates(params: Omit<Swap, 'limit'>): Statement {
  const text = fenced(cypher`MATCH (n:Node)-[:REVISED]->(:Swapping)
SET n.recordedFrom = $p.instant, n.revised = true
RETURN [count(*)] AS v`);
  return { text, params: { ...params } };
}

/** Third, the staged states become those of the nodes. One by one: rows of whole property maps would fill the memory of the transaction. */
export function swapStates(params: Step): Statement {
  const text = fenced(cypher`MATCH (n:Node)-[:REVISED]->(r:Swapping)
MATCH (n)-[:REVISED]->(s:Staged)
CALL (n, r, s) {
  SET n = properties(s)
  DETACH DELETE s
  REMOVE r:Swapping
}
RETURN [count(*)] AS v`);
  return { text, params: { ...params } };
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
