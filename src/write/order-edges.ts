import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { batches, MAX_CHARACTERS, MAX_ROWS } from './batches.ts';
import type { Lease } from './lease.ts';
import { SCAN } from './standing.ts';
import { tupleOf } from './tuple.ts';

/**
 * Lets edges follow nodes that have another place in the order now, or back to the one that the nodes had before. So many at a time, also of one node:
 * a regulator's name may stand in the order of everything that it issued.
 */
export async function orderEdges(database: Database, lease: Lease, ids: readonly string[], { back }: { readonly back: boolean }): Promise<void> {
  for (const batch of batches(ids)) {
    const moved = (await database.read(writeStatements.movedNodes({ rows: batch }), SCAN)).map(tupleOf);
    for (const few of batches(moved, (tuple) => tuple.number(1) * (MAX_CHARACTERS / MAX_ROWS))) {
      const rows = few.map((tuple) => tuple.text(0));
      for (let left = sum(few.map((tuple) => tuple.number(1))); left > 0; left -= MAX_ROWS) {
        const counted = await lease.write((step) => writeStatements.orderEdges({ ...step, rows, limit: MAX_ROWS, back }));
        // Of those that they have, not all need to follow.
        if (counted !== null && counted <= MAX_ROWS) break;
      }
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
