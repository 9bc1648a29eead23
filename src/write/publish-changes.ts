import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import type { ClaimSet } from './claim.ts';
import { readHead } from './head.ts';
import type { Lease } from './lease.ts';
import { orderOf, recordedAs, type Properties, type Stamp } from './stored-claim.ts';
import type { TouchedCompanies } from './touched.ts';
import { WriteError } from './write-error.ts';

/** Moves Head: from here on readers see the changes, all of them at once. The note that something is being staged goes when that is done. */
export async function publishChanges(database: Database, lease: Lease, { change, instant }: Stamp): Promise<void> {
  try {
    await lease.write((step) => writeStatements.publish({ ...step, change, instant }));
  } catch (error) {
    // Whoever took the lease over while the answer was lost did not take back what Head tells.
    const head = error instanceof WriteError ? await readHead(database) : null;
    if (head?.sequence !== change || head.instant !== instant) throw error;
  }
  // It is published, whatever comes now: a note that stays is removed by the next import.
  await lease.write(writeStatements.endStaging).catch(() => undefined);
  await lease.release().catch(() => undefined);
}

/** What is told of a change. */
interface Told {
  readonly actor: string;
  readonly note: string;
  /** Null where it is too much to name. */
  readonly touched: TouchedCompanies | null;
}

/** The node that says who changed what, when. It is known only from the change on that it records. */
export function changeNode({ dataset, origin }: ClaimSet, stamp: Stamp, { actor, note, touched }: Told): Properties {
  const common = {
    id: `change:${stamp.change}`,
    type: 'Change',
    dataset: dataset.id,
    hash: stamp.instant,
    published: '0000-01-01',
    order: orderOf({ id: `change:${stamp.change}`, sortKey: stamp.instant }),
  };
  const own = { number: stamp.change, recordedAt: stamp.instant, actor, origin, note, ...touched };
  return { ...common, ...own, citations: [], revised: false, ...recordedAs(stamp) };
}
