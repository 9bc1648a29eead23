import { cypher } from '../cypher.ts';
import type { Migration } from './migration.ts';

/** Edges have as one text what verdicts read of them, which only an import can write. */
export const evidence: Migration = {
  number: 2,
  name: 'evidence',
  statements: [cypher`MATCH (h:Head {id: 'head'}) SET h.format = 2`],
  needsImport: true,
};
