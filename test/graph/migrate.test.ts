import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { APPLIED_MIGRATIONS, cypher, GRAPH_FORMAT, MIGRATIONS, type Statement } from '../../src/cypher/index.ts';
import { ensureIndexes, migrate, openDatabase, type Database } from '../../src/graph/index.ts';
import { closeTestDatabase, testEndpoint, withCleanGraph } from '../harness/database.ts';

const SCHEMA: Statement = { text: cypher`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name`, params: {} };
const HEAD: Statement = { text: cypher`MATCH (h:Head) RETURN h.id, h.sequence, h.instant, h.format`, params: {} };
const RECORDS: Statement = { text: cypher`MATCH (m:Migration) RETURN m.number, m.name, m.appliedAt`, params: {} };
const FORGET: Statement = { text: cypher`MATCH (n) WHERE n:Migration OR n:Head DETACH DELETE n`, params: {} };

let database: Database;
beforeAll(async () => {
  database = await withCleanGraph();
});
afterAll(closeTestDatabase);

test('a new graph gets Head at the beginning, unique ids, and a record of each migration', async () => {
  await database.write(FORGET);
  expect(await migrate(database)).toEqual(MIGRATIONS.map(({ number }) => number));
  expect(await database.read(HEAD)).toEqual([['head', 0, '0001-01-01T00:00:00.000Z', GRAPH_FORMAT]]);
  expect((await database.read(SCHEMA)).flat()).toEqual(expect.arrayContaining(['node_id', 'head_id', 'migration_number', 'change_number']));
  expect(await database.read(RECORDS)).toEqual(MIGRATIONS.map(({ number, name }) => [number, name, expect.stringMatching(/^\d{4}-.*Z$/)]));
});

test('a second time changes nothing', async () => {
  const before = [await database.read(RECORDS), await database.read(SCHEMA)];
  expect(await migrate(database)).toEqual([]);
  expect([await database.read(RECORDS), await database.read(SCHEMA)]).toEqual(before);
});

test('two services that start at once do it once', async () => {
  const other = await openDatabase({ kind: 'server', ...testEndpoint() });
  await database.write(FORGET);
  await Promise.all([migrate(database), migrate(other), migrate(database), migrate(other)]);
  await other.close();
  expect(await database.read(APPLIED_MIGRATIONS)).toEqual(MIGRATIONS.map(({ number }) => [number]));
  expect(await database.read(HEAD)).toHaveLength(1);
});

test('a graph with a migration from the future is refused', async () => {
  await database.write({ text: cypher`CREATE (:Migration {number: 999})`, params: {} });
  await expect(migrate(database)).rejects.toMatchObject({ code: 'NEWER_GRAPH', message: expect.stringContaining('migration 999') });
  await database.write({ text: cypher`MATCH (m:Migration {number: 999}) DELETE m`, params: {} });
});

test('a graph with data from before a layout that only an import can bring is refused, and left as it is', async () => {
  await database.write(FORGET);
  await migrate(database, MIGRATIONS.slice(0, 1));
  await database.write({ text: cypher`MATCH (h:Head) SET h.sequence = 3`, params: {} });
  await expect(migrate(database)).rejects.toMatchObject({ code: 'OLDER_GRAPH', message: expect.stringContaining('AMBIT_DATA') });
  expect(await database.read(APPLIED_MIGRATIONS)).toEqual([[1]]);
  await database.write({ text: cypher`MATCH (h:Head) SET h.sequence = 0`, params: {} });
  expect(await migrate(database)).toEqual([2, 3]);
});

test('indexes are made once and answer', async () => {
  const statements = [cypher`CREATE INDEX made_in_test IF NOT EXISTS FOR (n:MadeInTest) ON (n.x)`];
  await ensureIndexes(database, statements);
  const before = database.counted().statements;
  await ensureIndexes(database, statements);
  expect(database.counted().statements - before).toBe(1);
  const made: Statement = { text: cypher`SHOW INDEXES YIELD name, state WHERE name = 'made_in_test' RETURN state`, params: {} };
  expect(await database.read(made)).toEqual([['ONLINE']]);
  await database.write({ text: cypher`DROP INDEX made_in_test`, params: {} });
});
