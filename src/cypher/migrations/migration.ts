import type { Cypher } from '../cypher.ts';

/** A change of the graph's layout that every graph receives once; each statement can be run again without harm. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly Cypher[];
}
