import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_MEMORY, type OpenOptions } from '../../src/graph/index.ts';

type Embedded = Extract<OpenOptions, { kind: 'embedded' }>;

/** Options of an embedded database for a test: quick to start, small, silent. */
export function embeddedOptions(folder: string, more: Partial<Embedded> = {}): Embedded {
  return {
    kind: 'embedded',
    folder,
    purpose: 'test',
    address: null,
    attach: false,
    memory: DEFAULT_MEMORY,
    transactionMs: 120_000,
    startMs: 120_000,
    environment: process.env,
    // Compiling little is quicker for a database that lives a minute.
    javaArguments: ['-XX:TieredStopAtLevel=1'],
    report: () => undefined,
    ...more,
  };
}

/** A new folder for a test's data. */
export function temporaryFolder(name = 'data'): string {
  return join(mkdtempSync(join(tmpdir(), 'ambit-test-')), name);
}

/** Removes a folder made by `temporaryFolder`. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 3 });
}
