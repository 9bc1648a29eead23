import { writeStatements } from '../cypher/index.ts';
import type { Database, Row } from '../graph/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import type { Head } from './head.ts';
import type { Lease } from './lease.ts';
import type { Watch } from './progress.ts';
import { SCAN } from './standing.ts';
import { tupleOf } from './tuple.ts';
import { writeRows } from './write-rows.ts';

/** Removes what an import staged and never published, and opens again what it closed; readers never saw either. */
export async function removeLeftovers(database: Database, lease: Lease, head: Head, watch: Watch): Promise<void> {
  const scope = { published: head.instant, open: STILL_RECORDED };
  const edges = split(await database.read(writeStatements.leftoverEdges(scope), SCAN), 0);
  const nodes = split(await database.read(writeStatements.leftoverNodes(scope), SCAN), 2);
  const total = edges.staged.length + edges.closed.length + nodes.staged.length + nodes.closed.length;
  const target = { lease, watch, tally: { stage: 'clean' as const, total, done: 0 } };
  const itself = (text: string): string => text;
  const open = { recordedUntil: STILL_RECORDED };
  await writeRows(target, edges.staged, itself, writeStatements.deleteEdges);
  await writeRows(target, edges.closed, itself, (batch) => writeStatements.endEdges({ ...batch, ...open }));
  await writeRows(target, nodes.staged, itself, writeStatements.deleteNodes);
  await writeRows(target, nodes.closed, itself, (batch) => writeStatements.endNodes({ ...batch, ...open }));
  await lease.write(writeStatements.endStaging);
}

/** Rows are element id, whether it was staged, and for nodes the id by which they are opened again. */
function split(rows: readonly Row[], closedBy: 0 | 2): { readonly staged: readonly string[]; readonly closed: readonly string[] } {
  const staged: string[] = [];
  const closed: string[] = [];
  for (const row of rows) {
    const tuple = tupleOf(row);
    if (tuple.truth(1)) staged.push(tuple.text(0));
    else closed.push(tuple.text(closedBy));
  }
  return { staged, closed };
}
