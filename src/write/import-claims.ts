import { setTimeout as sleep } from 'node:timers/promises';
import { HEAD_STANDS_MS, writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { checkClaims } from './check-claims.ts';
import type { ClaimSet } from './claim.ts';
import { compareClaims, isEmpty, type Changes } from './compare-claims.ts';
import { nextInstant, readHead, type Head } from './head.ts';
import { countsOf, describeCounts, type ImportCounts, type ImportResult } from './import-result.ts';
import { Lease, type LeaseOptions } from './lease.ts';
import { report, type Watch } from './progress.ts';
import { changeNode, publishChanges } from './publish-changes.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { settleChanges } from './settle-changes.ts';
import { stageChanges } from './stage-changes.ts';
import { readStanding, SCAN, type Standing } from './standing.ts';
import { touchedBy } from './touched.ts';

export interface ImportOptions extends LeaseOptions, Watch {
  /** Sees what is about to be written, before anything is; what it throws ends the import. */
  readonly beforeWriting?: ((counts: ImportCounts) => void) | undefined;
}

/** After this, all who read ask again whether Head stands: a tenth is for clocks that go differently. */
const READERS_ASK_MS = HEAD_STANDS_MS * 1.1;

interface Comparison {
  readonly head: Head;
  readonly standing: Standing;
  readonly changes: Changes;
}

/**
 * Makes the graph say what a data set says: compares, stages the difference and publishes it at once. Writes nothing when nothing changed.
 * Throws WriteError when someone else writes or the data set cannot stand; whatever ends it early, readers have seen nothing and the next run completes.
 */
export async function importClaims(database: Database, claimSet: ClaimSet, options: ImportOptions): Promise<ImportResult> {
  checkClaims(claimSet);
  const first = await compare(database, claimSet, options);
  if (first.head.staging === null && isEmpty(first.changes)) return unchanged(first);
  const lease = new Lease(database, options);
  const head = await lease.take();
  try {
    return await importUnderLease(database, lease, claimSet, options, { ...first, head }, head.sequence === first.head.sequence);
  } catch (error) {
    // Whoever comes next need not wait for the lease to run out; if this fails too, they wait.
    await lease.release().catch(() => undefined);
    throw error;
  }
}

async function compare(database: Database, claimSet: ClaimSet, watch: Watch): Promise<Comparison> {
  const head = await readHead(database, SCAN);
  report(watch, 'compare', 0, 1);
  const standing = await readStanding(database, claimSet.dataset.id);
  report(watch, 'compare', 1, 1);
  return { head, standing, changes: compareClaims(standing, claimSet) };
}

async function importUnderLease(
  database: Database,
  lease: Lease,
  claimSet: ClaimSet,
  options: ImportOptions,
  first: Comparison,
  isCurrent: boolean,
): Promise<ImportResult> {
  const { head } = first;
  if (head.staging !== null) await removeLeftovers(database, lease, head, options);
  const { standing, changes } = isCurrent && head.staging === null ? first : await compare(database, claimSet, options);
  if (isEmpty(changes)) {
    await lease.release();
    return unchanged({ head, standing, changes });
  }
  options.beforeWriting?.(countsOf(changes));
  const settled = await settleChanges(database, claimSet, standing, changes);
  const touched = await touchedBy(database, settled, standing);
  const stamp = { dataset: claimSet.dataset.id, change: head.sequence + 1, instant: nextInstant(options.clock(), head.instant) };
  await lease.write((step) => writeStatements.beginStaging({ ...step, instant: stamp.instant }));
  const readersAsk = sleep(READERS_ASK_MS);
  await stageChanges(database, lease, settled, stamp, options);
  const counts = countsOf(changes);
  const note = `${claimSet.dataset.title} (${claimSet.dataset.licence}): ${describeCounts(counts)}`;
  const change = changeNode(claimSet, stamp, { actor: options.actor, note, touched: touched.companies });
  await lease.write((step) => writeStatements.createChange({ ...step, change, rulebook: touched.rulebook }));
  await readersAsk;
  await publishChanges(database, lease, stamp);
  return { ...counts, sequence: stamp.change, instant: stamp.instant, changed: true };
}

function unchanged({ head, changes }: Comparison): ImportResult {
  return { ...countsOf(changes), sequence: head.sequence, instant: head.instant, changed: false };
}
