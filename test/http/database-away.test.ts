import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '../../src/graph/index.ts';
import { testEndpoint } from '../harness/database.ts';
import { startProxy, type Proxy } from '../harness/proxy.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { serveGraph, type TestService } from '../harness/service.ts';

const COMPANY = '{ company(id: "didi") { name } }';

let proxy: Proxy;
let database: Database;
let service: TestService;
beforeAll(async () => {
  await withSeed();
  const endpoint = testEndpoint();
  proxy = await startProxy(Number(new URL(endpoint.uri).port));
  database = await openDatabase({ kind: 'server', ...endpoint, uri: `bolt://127.0.0.1:${proxy.port}` });
  // No pages: nothing is to run besides what the test sends.
  service = await serveGraph(database, { webRoot: 'no-such-folder' });
});
afterAll(async () => {
  await service?.stop();
  await database?.close();
  await proxy?.close();
});

const readiness = async (): Promise<number> => (await fetch(`${service.url}/health/ready`)).status;
const timed = async <T>(work: Promise<T>): Promise<{ result: T; ms: number }> => {
  const before = performance.now();
  return { result: await work, ms: performance.now() - before };
};

test('while the database is away operations are refused within two seconds, readiness says so, and both heal by themselves', async () => {
  expect(await service.query(COMPANY)).toMatchObject({ status: 200, data: { company: { name: expect.stringContaining('DiDi') } } });
  await proxy.cut();
  const refused = await timed(service.query(COMPANY));
  expect(refused.result).toMatchObject({ status: 503, data: undefined, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect(refused.ms).toBeLessThan(2_000);
  const probed = await timed(readiness());
  expect(probed.result).toBe(503);
  expect(probed.ms).toBeLessThan(2_000);
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  expect(await service.query('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  await proxy.open();
  for (let attempt = 0; attempt < 50 && (await readiness()) !== 200; attempt++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await readiness()).toBe(200);
  expect(await service.query(COMPANY)).toMatchObject({ status: 200, errors: [] });
});

test('what a client writes into an argument reaches the database as a value, never as query text', async () => {
  for (const id of ["didi' OR 1=1 //", 'didi"}) DETACH DELETE n //', '`didi`', '\u0000', '$p.x} RETURN 1 //', '😀'.repeat(1_000)]) {
    const { status, data, errors } = await service.query(
      'query ($id: ID!) { company(id: $id) { name } measure(id: $id) { title } node(id: $id) { id } }',
      { id },
    );
    expect({ status, data, errors }).toEqual({ status: 200, data: { company: null, measure: null, node: null }, errors: [] });
  }
  expect(await service.query(COMPANY)).toMatchObject({ status: 200, errors: [] });
});
