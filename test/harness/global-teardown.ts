import './global-setup.ts';
import { removeTemporaryFolder } from './temporary-folder.ts';

/** Ends the run's Neo4j and removes its data. */
export default async function tearDown(): Promise<void> {
  const run = globalThis.ambitTestRun;
  if (!run) return;
  await run.database.close();
  removeTemporaryFolder(run.folder);
}
