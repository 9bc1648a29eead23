import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { MAX_STATES } from './batches.ts';
import type { ClaimSet } from './claim.ts';
import { readHead } from './head.ts';
import type { Lease } from './lease.ts';
import { orderOf, recordedAs, type Properties, type Stamp } from './stored-claim.ts';
import type { TouchedCompanies } from './touched.ts';
import { WriteError } from './write-error.ts';

/** Moves Head: from here on readers see the changes, all of them at once. The lease ends with it. */
export async function publishChanges(
  database: Database,
  lease: Lease,
  { stamp, change, rulebook }: { readonly stamp: Stamp; readonly change: Properties; readonly rulebook: boolean },
): Promise<void> {
  try {
    await lease.write((step) => writeStatements.publish({ ...step, instant: stamp.instant, change, rulebook, limit: MAX_STATES }));
  } catch (error) {
    // Sent again after its answer was lost, it finds no lease any more: then Head tells that it was done.
    const head = error instanceof WriteError ? await readHead(database) : null;
    if (head?.sequence !== stamp.change || head.instant !== stamp.instant) throw error;
  }
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
