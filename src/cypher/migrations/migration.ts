import type { Cypher } from '../cypher.ts';

/** A change of the graph's layout that every graph receives once; each statement can be run again without harm. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly Cypher[];
  /** What it adds comes with every import, but not to data that stand already: a graph that has some is refused. */
  readonly needsImport?: boolean;
}
