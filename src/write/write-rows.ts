import type { Statement, writeStatements } from '../cypher/index.ts';
import { invariant } from '../lib/index.ts';
import { batches } from './batches.ts';
import type { Lease } from './lease.ts';
import { report, type Stage, type Watch } from './progress.ts';

/** Counts the rows of one stage over several kinds of them. */
export interface Tally {
  readonly stage: Stage;
  readonly total: number;
  done: number;
}

type Batch<Row> = writeStatements.Step & { readonly rows: readonly Row[] };

/** Writes rows in batches behind the lease, one statement each; every row must do what it says. While the database writes one, the next is made and sent. */
export async function writeRows<Item, Row>(
  { lease, watch, tally }: { readonly lease: Lease; readonly watch: Watch; readonly tally: Tally },
  items: readonly Item[],
  toRow: (item: Item) => Row,
  statement: (batch: Batch<Row>) => Statement,
  sizeOf?: (item: Item) => number,
): Promise<void> {
  if (items.length === 0) return;
  const write = async (rows: readonly Row[]): Promise<void> => {
    const count = await lease.write((step) => statement({ ...step, rows }));
    invariant(count === null || count === rows.length, `a batch of ${rows.length} rows writes as many, not ${count}`);
    tally.done += rows.length;
  };
  const written: Promise<void>[] = [];
  try {
    for (const batch of batches(items, sizeOf)) {
      report(watch, tally.stage, tally.done, tally.total);
      const writing = write(batch.map(toRow));
      writing.catch(() => undefined);
      written.push(writing);
      await written.at(-2);
    }
    await written.at(-1);
  } finally {
    // Whatever ends this early, nothing of it is under way any more.
    await Promise.allSettled(written);
  }
  report(watch, tally.stage, tally.done, tally.total);
}
