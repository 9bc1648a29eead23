import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSchema } from '../src/answer/index.ts';
import { indexStatements } from '../src/cypher/index.ts';
import { DEFAULT_MEMORY, ensureIndexes, migrate, openDatabase, type Database } from '../src/graph/index.ts';
import { readOwner, type RunningDatabase } from '../src/graph/embedded/owner.ts';
import { buildModel } from '../src/model/index.ts';

/** A database of its own in a temporary folder, with an empty graph that is ready to be filled. */
export interface BenchDatabase {
  readonly database: Database;
  readonly running: RunningDatabase;
  close(): Promise<void>;
}

/** Runs the work in a new temporary folder and removes it, whatever comes of the work. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ambit-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Starts the embedded database as the service does. */
export async function openEmpty(folder: string): Promise<BenchDatabase> {
  const database = await openDatabase({
    kind: 'embedded',
    folder: join(folder, 'data'),
    purpose: 'benchmark',
    address: null,
    attach: false,
    memory: DEFAULT_MEMORY,
    transactionMs: 120_000,
    startMs: 120_000,
    environment: process.env,
    javaArguments: [],
    report: () => undefined,
    deadlines: { readMs: 60_000, writeMs: 120_000 },
  });
  await migrate(database);
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  const running = readOwner(join(folder, 'data'))?.database;
  if (!running) throw new Error('The embedded database did not say where it is.');
  return { database, running, close: () => database.close() };
}
