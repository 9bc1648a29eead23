import { cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';

/** `before`: the place in the order that a node had in its newest Revision. */
const BEFORE = cypher`UNWIND $p.rows AS row
MATCH (n:Node {id: row})
CALL (n) { MATCH (n)-[:REVISED]->(r:Revision) RETURN r.order AS before ORDER BY r.recordedFrom DESC LIMIT 1 }`;

/** Of some nodes (rows: ids) those that had another place in the order before: id, and how many edges they have. */
export function movedNodes(params: { readonly rows: readonly string[] }): Statement {
  return { text: cypher`${BEFORE}\nWITH n, before WHERE before <> n.order\nRETURN [n.id, COUNT { (n)--() }] AS v`, params };
}

/** Lets edges follow nodes (rows: ids) to their place in the order, or `back` to the one before: at most `limit`. Returns how many did, and one. */
export function orderEdges(params: Step & { readonly rows: readonly string[]; readonly limit: number; readonly back: boolean }): Statement {
  const text = fenced(cypher`CALL () {
  ${BEFORE}
  WITH n, CASE WHEN $p.back THEN before ELSE n.order END AS order
  CALL (n, order) {
    MATCH (n)-[e]->() WHERE e.fromId = n.id AND e.fromOrder <> order RETURN e, true AS leaves
    UNION ALL
    MATCH (n)<-[e]-() WHERE e.toId = n.id AND e.toOrder <> order RETURN e, false AS leaves
  }
  WITH e, order, leaves LIMIT $p.limit
  FOREACH (x IN CASE WHEN leaves THEN [e] ELSE [] END | SET x.fromOrder = order)
  FOREACH (x IN CASE WHEN leaves THEN [] ELSE [e] END | SET x.toOrder = order)
  RETURN count(*) AS moved
}
RETURN [moved + 1] AS v`);
  return { text, params: { ...params } };
}
