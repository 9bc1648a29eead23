import { cypher, type Statement } from './cypher.ts';

/** `[nodes, marks]`: how much a graph holds, and whether it says that tests may wipe it. */
export const IS_TEST_GRAPH: Statement = { text: cypher`RETURN COUNT { (n) }, COUNT { (t:TestGraph) }`, params: {} };

/** Says that tests may wipe this graph. */
export const MARK_TEST_GRAPH: Statement = { text: cypher`MERGE (:TestGraph)`, params: {} };

/** Removes everything but the mark, the record of the migrations and Head, which goes back to the beginning. */
export const WIPE_TEST_GRAPH: readonly Statement[] = [
  // Relationships first: a batch of nodes with many would not fit into one transaction.
  { text: cypher`MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS`, params: {} },
  {
    text: cypher`MATCH (n) WHERE NOT n:TestGraph AND NOT n:Migration AND NOT n:Head CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
    params: {},
  },
  { text: cypher`MATCH (h:Head {id: 'head'}) SET h = {id: 'head', sequence: 0, instant: '0001-01-01T00:00:00.000Z', format: 1}`, params: {} },
];
