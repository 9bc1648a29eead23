import { cypher, type Cypher, type Statement } from '../cypher.ts';

/** The format of the graph (docs/graph.md) that this version reads and writes. */
export const GRAPH_FORMAT = 3;

/** Whether the database is there. */
export const PING: Statement = { text: cypher`RETURN 1`, params: {} };

/** Whose graph it is: `[format or null, nodes that are not ours to begin with]`. Counts come from the count store. */
export const WHOSE_GRAPH: Statement = {
  text: cypher`OPTIONAL MATCH (h:Head {id: 'head'})
RETURN h.format, COUNT { (n) } - COUNT { (m:Migration) }`,
  params: {},
};

/** `[true]` where something was imported already. */
export const HOLDS_DATA: Statement = { text: cypher`OPTIONAL MATCH (h:Head {id: 'head'}) RETURN coalesce(h.sequence, 0) > 0`, params: {} };

/** Numbers of the migrations that the graph has had. */
export const APPLIED_MIGRATIONS: Statement = { text: cypher`MATCH (m:Migration) RETURN m.number ORDER BY m.number`, params: {} };

/** Notes in the graph that a migration was applied; a second service that does the same changes nothing. */
export function recordMigration(number: number, name: string, appliedAt: string): Statement {
  const text = cypher`MERGE (m:Migration {number: $p.number}) ON CREATE SET m.name = $p.name, m.appliedAt = $p.appliedAt`;
  return { text, params: { number, name, appliedAt } };
}

/** Names of the indexes and constraints that there are, and whether each answers. */
export const STANDING_INDEXES: Statement = { text: cypher`SHOW INDEXES YIELD name, state RETURN name, state = 'ONLINE'`, params: {} };

/** Waits until every index answers. */
export const AWAIT_INDEXES: Statement = { text: cypher`CALL db.awaitIndexes(120)`, params: {} };

/** Statements that the graph runs at the moment, without this one. */
export const RUNNING_TRANSACTIONS: Statement = {
  text: cypher`SHOW TRANSACTIONS YIELD transactionId, currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
RETURN currentQuery, status`,
  params: {},
};

/** A statement of constant text without parameters. */
export function plain(text: Cypher): Statement {
  return { text, params: {} };
}
