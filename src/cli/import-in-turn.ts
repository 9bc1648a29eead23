import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../graph/index.ts';
import { importClaims, WriteError, type ClaimSet, type ImportCounts, type ImportResult } from '../write/index.ts';
import { checkDisk } from './check-disk.ts';
import type { CommandContext } from './command.ts';
import { showProgress } from './show-progress.ts';

/** A killed importer holds its lease for half a minute; a living one may take longer. */
const PATIENCE_MS = 90_000;

/** Imports as soon as nobody else is writing, showing progress. Throws WriteError when others go on for too long. */
export async function importInTurn(
  database: Database,
  claims: ClaimSet,
  actor: string,
  { tell, signal, config }: Pick<CommandContext, 'tell' | 'signal' | 'config'>,
): Promise<ImportResult> {
  // A server of its own has a disk of its own.
  const beforeWriting = config.server ? undefined : (counts: ImportCounts): void => checkDisk(counts, config.dataFolder);
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (let waited = false; ; waited = true) {
    const line = showProgress(tell, process.stderr);
    try {
      return await importClaims(database, claims, { actor, clock: () => new Date(), signal, onProgress: line.show, beforeWriting });
    } catch (error) {
      const othersWrite = error instanceof WriteError && error.code === 'LEASE_HELD';
      if (!othersWrite || performance.now() > giveUpAt) throw error;
      if (!waited) tell(`Waiting: ${error.holder ?? 'someone'} is writing, or was ended while writing …`);
      await pause(1_000, undefined, { signal });
    } finally {
      line.clear();
    }
  }
}
