import { writeStatements } from '../cypher/index.ts';
import type { Database, Row } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import { batches, MAX_CHARACTERS, MAX_STATES } from './batches.ts';
import type { Head } from './head.ts';
import type { Lease } from './lease.ts';
import { orderEdges } from './order-edges.ts';
import type { Watch } from './progress.ts';
import { SCAN } from './standing.ts';
import { tupleOf } from './tuple.ts';
import { writeRows } from './write-rows.ts';

/** Removes what an import staged and never published, and opens again what it closed; readers never saw either. */
export async function removeLeftovers(database: Database, lease: Lease, head: Head, watch: Watch): Promise<void> {
  const scope = { published: head.instant, open: STILL_RECORDED };
  const edges = sorted(await database.read(writeStatements.leftoverEdges(scope), SCAN));
  const nodes = sorted(await database.read(writeStatements.leftoverNodes(scope), SCAN));
  const total = [edges, nodes].flatMap(({ staged, closed, swapped }) => [...staged, ...closed, ...swapped]).length;
  const target = { lease, watch, tally: { stage: 'clean' as const, total, done: 0 } };
  const itself = (text: string): string => text;
  const open = { recordedUntil: STILL_RECORDED };
  await lease.write(writeStatements.beginChanging);
  await writeRows(target, edges.staged, itself, writeStatements.deleteEdges);
  await writeRows(target, edges.closed, itself, (batch) => writeStatements.endEdges({ ...batch, ...open }));
  // First: a node that is put back tells no more where its edges were.
  await orderEdges(database, lease, nodes.swapped, { back: true });
  await writeRows(target, nodes.swapped, itself, (batch) => writeStatements.restoreStates({ ...batch, ...scope }), heavy);
  for (const statement of [writeStatements.showStates, writeStatements.dropCopies])
    for (const rows of batches(nodes.swapped, heavy)) await lease.write((step) => statement({ ...step, rows }));
  await writeRows(target, nodes.staged, itself, writeStatements.deleteNodes);
  await writeRows(target, nodes.closed, itself, (batch) => writeStatements.endNodes({ ...batch, ...open }));
  await lease.write(writeStatements.endStaging);
}

/** A state that is put back costs its transaction as much as one that is swapped in. */
const heavy = (): number => MAX_CHARACTERS / MAX_STATES;

type Kind = 'staged' | 'closed' | 'swapped';

function sorted(rows: readonly Row[]): Readonly<Record<Kind, readonly string[]>> {
  const found: Record<Kind, string[]> = { staged: [], closed: [], swapped: [] };
  for (const row of rows) {
    const tuple = tupleOf(row);
    const kind = tuple.text(0);
    invariant(kind === 'staged' || kind === 'closed' || kind === 'swapped', 'leftovers are of three kinds');
    found[kind].push(tuple.text(1));
  }
  return found;
}
