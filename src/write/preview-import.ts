import type { Database } from '../graph/index.ts';
import { checkClaims } from './check-claims.ts';
import type { ClaimSet } from './claim.ts';
import { compareClaims } from './compare-claims.ts';
import { countsOf, type ImportCounts } from './import-result.ts';
import { settleChanges } from './settle-changes.ts';
import { readStanding } from './standing.ts';

/** What an import would do; refuses what it would refuse, and writes nothing. */
export async function previewImport(database: Database, claimSet: ClaimSet): Promise<ImportCounts> {
  checkClaims(claimSet);
  const standing = await readStanding(database, claimSet.dataset.id);
  const { changes } = await settleChanges(database, claimSet, standing, compareClaims(standing, claimSet));
  return countsOf(changes);
}
