import { cypher } from '../cypher.ts';
import type { Migration } from './migration.ts';

/** Unique ids, and Head at the beginning of recorded time. */
export const identityAndHead: Migration = {
  number: 1,
  name: 'identity-and-head',
  statements: [
    cypher`CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT head_id IF NOT EXISTS FOR (h:Head) REQUIRE h.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE`,
    cypher`CREATE INDEX change_number IF NOT EXISTS FOR (c:Change) ON (c.number)`,
    cypher`MERGE (h:Head {id: 'head'}) ON CREATE SET h.sequence = 0, h.instant = '0001-01-01T00:00:00.000Z', h.format = 1`,
  ],
};
