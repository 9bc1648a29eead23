import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import { SCAN } from './standing.ts';
import { tupleOf } from './tuple.ts';

/** A node of a data set that is loaded already. */
export interface LoadedNode {
  readonly id: string;
  readonly type: string;
  readonly name: string | null;
  /** Of a metric: what its values are, and in what. */
  readonly valueType: string | null;
  readonly unit: string | null;
}

/** Everything that a data set may refer to besides itself: the open nodes of all others. */
export async function readLoaded(database: Database, dataset: string): Promise<readonly LoadedNode[]> {
  const rows = await database.read(writeStatements.nodesOfOthers({ dataset, open: STILL_RECORDED }), SCAN);
  return rows.map((row) => {
    const tuple = tupleOf(row);
    return { id: tuple.text(0), type: tuple.text(1), name: tuple.textOrNull(2), valueType: tuple.textOrNull(3), unit: tuple.textOrNull(4) };
  });
}
