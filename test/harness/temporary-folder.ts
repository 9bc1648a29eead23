import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A path below a new temporary folder; the last part is not made. */
export function temporaryFolder(name = 'data'): string {
  return join(mkdtempSync(join(tmpdir(), 'ambit-test-')), name);
}

/** Removes what `temporaryFolder` made. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true, maxRetries: 3 });
}
