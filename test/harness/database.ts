import { IS_TEST_GRAPH, MARK_TEST_GRAPH, WIPE_TEST_GRAPH } from '../../src/cypher/index.ts';
import { migrate, openDatabase, type Database, type Endpoint } from '../../src/graph/index.ts';

let opened: Promise<Database> | undefined;

/** Where the run's Neo4j is; the global setup has started it. */
export function testEndpoint(): Endpoint {
  const text = process.env['AMBIT_TEST_DATABASE'];
  if (!text) throw new Error('No test database: this test file belongs under a folder of the project "database" in jest.config.js.');
  return JSON.parse(text) as Endpoint;
}

/**
 * The run's Neo4j with its migrations done, one connection per test file; close it in `afterAll`.
 * A server named by NEO4J_TEST_URI is used only if it is empty or was marked as a test graph before.
 */
export function testDatabase(): Promise<Database> {
  opened ??= openTestDatabase();
  return opened;
}

/** The run's Neo4j without any data: only what a new graph has after its migrations. */
export async function withCleanGraph(): Promise<Database> {
  const database = await testDatabase();
  for (const statement of WIPE_TEST_GRAPH) await database.write(statement);
  return database;
}

/** Closes the test file's connection. */
export async function closeTestDatabase(): Promise<void> {
  const database = await opened;
  opened = undefined;
  await database?.close();
}

async function openTestDatabase(): Promise<Database> {
  return openDatabase({ kind: 'server', ...testEndpoint() });
}

/** Makes a graph ready for tests. Throws when it holds data and is not marked: tests would wipe it. */
export async function prepareTestGraph(endpoint: Endpoint): Promise<void> {
  const database = await openDatabase({ kind: 'server', ...endpoint });
  try {
    const [[nodes, marks] = []] = await database.read(IS_TEST_GRAPH);
    if (Number(nodes) > 0 && Number(marks) === 0) {
      throw new Error(`NEO4J_TEST_URI names a graph with ${String(nodes)} nodes that is not marked as a test graph; tests would wipe it.`);
    }
    await migrate(database);
    await database.write(MARK_TEST_GRAPH);
  } finally {
    await database.close();
  }
}
