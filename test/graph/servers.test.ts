import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/cypher/index.ts';
import { migrate, openDatabase, type Database } from '../../src/graph/index.ts';
import { freePort } from '../../src/graph/embedded/ports.ts';
import { closeTestDatabase, testEndpoint, withCleanGraph } from '../harness/database.ts';
import { startFakeBolt } from '../harness/fake-bolt.ts';

afterAll(closeTestDatabase);

const openAt = (port: number): Promise<Database> => openDatabase({ kind: 'server', ...testEndpoint(), uri: `bolt://127.0.0.1:${port}` });

test.each(['bolt', 'neo4j'])('a server is used by the scheme %s', async (scheme) => {
  const endpoint = testEndpoint();
  const database = await openDatabase({ kind: 'server', ...endpoint, uri: endpoint.uri.replace(/^\w+/, scheme) });
  expect(database.status()).toMatchObject({ kind: 'server', reachable: true, version: expect.stringMatching(/^\d+\.\d+/) });
  await database.close();
});

test('a wrong password is said, and not repeated', async () => {
  const opening = openDatabase({ kind: 'server', ...testEndpoint(), password: 'not-it-at-all' });
  const error: unknown = await opening.catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'WRONG_PASSWORD',
    message: expect.stringMatching(/refuses user "neo4j" with this password\. Check NEO4J_USER and NEO4J_PASSWORD\.$/),
  });
  expect(String(error)).not.toContain('not-it-at-all');
});

test('a host that is away is said at once', async () => {
  const port = await freePort();
  const startedAt = performance.now();
  await expect(openAt(port)).rejects.toMatchObject({
    code: 'HOST_AWAY',
    message: expect.stringContaining(`No Neo4j server answers at 127.0.0.1:${port}. Check NEO4J_URI`),
  });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

test('so is one that accepts connections and says nothing', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
  const startedAt = performance.now();
  await expect(openAt((silent.address() as AddressInfo).port)).rejects.toMatchObject({ code: 'HOST_AWAY' });
  expect(performance.now() - startedAt).toBeLessThan(4_000);
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test('a database that the server does not have is named', async () => {
  const opening = openDatabase({ kind: 'server', ...testEndpoint(), database: 'nowhere' });
  await expect(opening).rejects.toMatchObject({
    code: 'NO_DATABASE',
    message: expect.stringContaining('has no database "nowhere". Check NEO4J_DATABASE.'),
  });
});

test('a server that is too old names both versions', async () => {
  const server = await startFakeBolt('Neo4j/5.25.1');
  await expect(openAt(server.port)).rejects.toMatchObject({
    code: 'OLD_SERVER',
    message: expect.stringMatching(/is Neo4j 5\.25\.1; Ambit needs 5\.26 or later/),
  });
  await server.close();
});

test('a database with data of others is left alone', async () => {
  const database = await withCleanGraph();
  const forget = { text: cypher`MATCH (n) WHERE n:Head OR n:TestGraph DETACH DELETE n`, params: {} };
  await database.write(forget);
  await database.write({ text: cypher`CREATE (:Customer {name: 'Ada'})`, params: {} });
  try {
    const opening = openDatabase({ kind: 'server', ...testEndpoint() });
    await expect(opening).rejects.toMatchObject({
      code: 'FOREIGN_DATA',
      message: expect.stringMatching(/holds 1 nodes that Ambit did not write.*NEO4J_DATABASE/),
    });
    expect(await database.read({ text: cypher`MATCH (c:Customer) RETURN c.name`, params: {} })).toEqual([['Ada']]);
  } finally {
    await database.write({ text: cypher`MATCH (n) DETACH DELETE n`, params: {} });
    await migrate(database);
    await database.write({ text: cypher`CREATE (:TestGraph)`, params: {} });
  }
});

test('a graph of a newer format is left alone', async () => {
  const database = await withCleanGraph();
  await database.write({ text: cypher`MATCH (h:Head) SET h.format = 99`, params: {} });
  await expect(openDatabase({ kind: 'server', ...testEndpoint() })).rejects.toMatchObject({
    code: 'NEWER_GRAPH',
    message: expect.stringContaining('Update Ambit.'),
  });
  await withCleanGraph();
});
