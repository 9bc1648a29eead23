import { rmSync } from 'node:fs';
import { join } from 'node:path';
import './global-setup.ts';

/** Ends the run's Neo4j and removes its data. */
export default async function tearDown(): Promise<void> {
  const run = globalThis.ambitTestRun;
  if (!run) return;
  await run.database.close();
  rmSync(join(run.folder, '..'), { recursive: true, force: true, maxRetries: 3 });
}
