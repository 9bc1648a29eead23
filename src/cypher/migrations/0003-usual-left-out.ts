import { cypher } from '../cypher.ts';
import type { Migration } from './migration.ts';

/** New edges leave out what is as usual. Those that stand say more than they need to, which is read alike. */
export const usualLeftOut: Migration = {
  number: 3,
  name: 'usual-left-out',
  statements: [cypher`MATCH (h:Head {id: 'head'}) SET h.format = 3`],
};
