import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import { tupleOf } from './tuple.ts';

/** Reads that scan the graph once; far more than they take with a million edges. */
export const SCAN = { deadlineMs: 120_000 };

export interface StandingNode {
  readonly hash: string;
  readonly type: string;
}

/** What a data set says at the moment: its open nodes by id, and the element ids of its open edges by key. */
export interface Standing {
  readonly nodes: ReadonlyMap<string, StandingNode>;
  readonly edges: ReadonlyMap<string, readonly string[]>;
}

/** Reads what stands in the graph of one data set, and nothing of any other. */
export async function readStanding(database: Database, dataset: string): Promise<Standing> {
  const scope = { dataset, open: STILL_RECORDED };
  const nodes = new Map<string, StandingNode>();
  for (const row of await database.read(writeStatements.standingNodes(scope), SCAN)) {
    const tuple = tupleOf(row);
    nodes.set(tuple.text(0), { hash: tuple.text(1), type: tuple.text(2) });
  }
  const edges = new Map<string, string[]>();
  for (const row of await database.read(writeStatements.standingEdges(scope), SCAN)) {
    const tuple = tupleOf(row);
    const elements = edges.get(tuple.text(0));
    if (elements) elements.push(tuple.text(1));
    else edges.set(tuple.text(0), [tuple.text(1)]);
  }
  return { nodes, edges };
}
