import { openDatabase, type Database, type Endpoint } from '../../src/graph/index.ts';
import { readOwner } from '../../src/graph/embedded/owner.ts';
import { prepareTestGraph } from './database.ts';
import { embeddedOptions } from './embedded.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What one run of the tests shares; the teardown finds it where the setup left it. */
export interface TestRun {
  readonly database: Database;
  readonly folder: string;
}

declare global {
  var ambitTestRun: TestRun | undefined;
}

/** Starts one Neo4j for the run, unless NEO4J_TEST_URI names one, and tells the tests by AMBIT_TEST_DATABASE where it is. */
export default async function setUp(): Promise<void> {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
    NEO4J_TEST_DATABASE: database = 'neo4j',
  } = process.env;
  if (uri) {
    await prepare({ uri, user, password, database });
    return;
  }
  const folder = temporaryFolder();
  // It serves all tests, which make it plan a great deal: compiled to the full, it saves a fifth of their time.
  const opened = await openDatabase(embeddedOptions(folder, { report: (line) => process.stderr.write(`${line}\n`), javaArguments: [] }));
  globalThis.ambitTestRun = { database: opened, folder };
  const running = readOwner(folder)?.database;
  if (!running) throw new Error('The embedded database did not say where it is.');
  // For tests that pause it; a server named from outside is not ours to pause.
  process.env['AMBIT_TEST_DATABASE_PID'] = String(running.pid);
  await prepare({ uri: running.uri, user: running.user, password: running.password, database: 'neo4j' });
}

async function prepare(endpoint: Endpoint): Promise<void> {
  await prepareTestGraph(endpoint);
  process.env['AMBIT_TEST_DATABASE'] = JSON.stringify(endpoint);
}
