import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DatabaseError } from '../../src/graph/index.ts';
import { AmbitError } from '../../src/lib/index.ts';
import type { Limits } from '../../src/server/index.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';
import { work } from './fake-answerer.ts';
import { readReply, startFakeService, type FakeService } from './fake-service.ts';
import { rawRequest } from './raw-request.ts';

let started: FakeService[] = [];
const start = async (limits: Partial<Limits> = {}, webRoot?: string): Promise<FakeService> => {
  const fake = await startFakeService({ limits, ...(webRoot && { webRoot }) });
  started.push(fake);
  return fake;
};
afterEach(async () => {
  await Promise.all(started.map(({ service }) => service.close()));
  started = [];
});

const hello = { query: 'query Hello { hello }' };
const get = async (fake: FakeService, path: string, headers: Record<string, string> = {}) =>
  readReply(await fetch(`${fake.url}${path}`, { headers, redirect: 'manual' }));
const until = async (holds: () => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 200 && !holds(); attempt++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

describe('an operation ends in time', () => {
  test('one that takes too long is stopped and refused as TIMEOUT', async () => {
    const fake = await start({ deadlineMs: 200 });
    let stopped = false;
    fake.behaviour.run = (signal) => work(5_000, signal).finally(() => (stopped = true));
    const reply = await fake.post(hello);
    expect(reply).toMatchObject({ status: 504, errors: [{ extensions: { code: 'TIMEOUT' }, message: expect.stringContaining('0.2 s') }] });
    expect(stopped).toBe(true);
  });
  test('one that does not notice the signal is left behind', async () => {
    const fake = await start({ deadlineMs: 200 });
    fake.behaviour.run = () => new Promise(() => undefined);
    expect(await fake.post(hello)).toMatchObject({ status: 504, errors: [{ extensions: { code: 'TIMEOUT' } }] });
  });
  test('one whose client has gone is stopped too', async () => {
    const fake = await start();
    let reason: unknown;
    fake.behaviour.run = (signal) => work(5_000, signal).catch((error: unknown) => ((reason = signal.reason), Promise.reject(error)));
    const client = new AbortController();
    const lost = fetch(`${fake.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(hello),
      signal: client.signal,
    });
    await until(() => fake.behaviour.runs === 1);
    client.abort();
    await expect(lost).rejects.toThrow(/abort/i);
    await until(() => reason !== undefined);
    expect(reason).toMatchObject({ code: 'CANCELLED' });
  });
});

describe('the database is away', () => {
  test('operations are refused whole as UNAVAILABLE, and answered again when it is back', async () => {
    const fake = await start();
    fake.behaviour.run = () => Promise.reject(new AmbitError('UNAVAILABLE', 'The database does not answer. Try again in a moment.'));
    const reply = await fake.post(hello);
    expect(reply).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(reply.data).toBeUndefined();
    expect(reply.headers.get('retry-after')).toBe('1');
    fake.behaviour.run = () => Promise.resolve({});
    expect(await fake.post(hello)).toMatchObject({ status: 200, data: { hello: 'Hello world' } });
  });
  test.each([
    ['UNAVAILABLE', 503, 'UNAVAILABLE'],
    ['BUSY', 503, 'UNAVAILABLE'],
    ['TIMEOUT', 504, 'TIMEOUT'],
    ['FAILED', 500, 'INTERNAL'],
  ] as const)('a statement that fails as %s is told as %i %s, never in the words of the database', async (failure, status, code) => {
    const fake = await start();
    fake.behaviour.run = () => Promise.reject(new DatabaseError(failure, new Error('secret words')));
    const reply = await fake.post(hello);
    expect(reply).toMatchObject({ status, errors: [{ extensions: { code } }] });
    expect(reply.text).not.toContain('secret');
  });
  test.each(['away', 'hanging'] as const)('readiness says so within two seconds (%s), life goes on', async (state) => {
    const fake = await start();
    expect(await get(fake, '/health/ready')).toMatchObject({ status: 200 });
    fake.database = state;
    const before = performance.now();
    const reply = await get(fake, '/health/ready');
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(reply.status).toBe(503);
    expect(JSON.parse(reply.text)).toMatchObject({ status: 'unavailable', checks: { database: false }, note: 'The database does not answer.' });
    expect(reply.text).not.toContain('secret');
    expect(await get(fake, '/health/live')).toMatchObject({ status: 200 });
    fake.database = { reachable: true, migrated: true, seeded: true };
    expect(await get(fake, '/health/ready')).toMatchObject({ status: 200 });
  });
  test('readiness names what is missing', async () => {
    const fake = await start();
    fake.database = { reachable: true, migrated: true, seeded: false };
    const reply = await get(fake, '/health/ready');
    expect(reply.status).toBe(503);
    expect(JSON.parse(reply.text).checks).toEqual({ database: true, migrations: true, seed: false, warm: false, running: true });
  });
});

describe('the service stops', () => {
  test('what is in flight is answered first, and nothing new is taken', async () => {
    const fake = await start();
    fake.behaviour.run = (signal) => work(300, signal);
    const inFlight = fake.post(hello);
    await until(() => fake.behaviour.runs === 1);
    const closed = fake.service.close();
    await expect(inFlight).resolves.toMatchObject({ status: 200, data: { hello: 'Hello world' } });
    await closed;
    await expect(fake.post(hello)).rejects.toThrow();
  });
  test('but not for longer than the limit', async () => {
    const fake = await start({ stopMs: 300 });
    let reason: unknown;
    fake.behaviour.run = (signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => ((reason = signal.reason), reject(reason))));
    const inFlight = expect(fake.post(hello)).rejects.toThrow();
    await until(() => fake.behaviour.runs === 1);
    const before = performance.now();
    await fake.service.close();
    expect(performance.now() - before).toBeLessThan(2_000);
    await inFlight;
    expect(reason).toMatchObject({ code: 'CANCELLED' });
  });
  test('a port that is taken is named, with the way out', async () => {
    const fake = await start();
    const port = Number(new URL(fake.url).port);
    await expect(startFakeService({ port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port with PORT.`,
    );
  });
});

describe('each request leaves one line', () => {
  test('with its id, status, time, operation and code, and without its variables', async () => {
    const fake = await start();
    const reply = await fake.post(
      { query: 'query Hello($n: String) { hello(name: $n) }', variables: { n: 'private' } },
      { 'x-request-id': 'from-caller-1' },
    );
    expect(reply.headers.get('x-request-id')).toBe('from-caller-1');
    await until(() => fake.lines.some((line) => line.includes('from-caller-1')));
    const line: unknown = JSON.parse(fake.lines.find((entry) => entry.includes('from-caller-1')) ?? '{}');
    expect(line).toMatchObject({
      requestId: 'from-caller-1',
      msg: 'POST /graphql',
      status: 200,
      operation: 'Hello',
      statements: 1,
      ms: expect.any(Number),
    });
    await get(fake, '/graphql?query=query%20A($n:String){hello(name:$n)}&variables={"n":"private"}', { 'apollo-require-preflight': '1' });
    await until(() => fake.lines.some((entry) => entry.includes('GET /graphql')));
    expect(fake.lines.join('')).not.toContain('private');
  });
  test('a request id that is not well formed is replaced', async () => {
    const fake = await start();
    const reply = await fake.post(hello, { 'x-request-id': 'bad id {"injected": true}' });
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what browsers are told', () => {
  test('no script but our own, no frame, no foreign origin', async () => {
    const fake = await start();
    const reply = await fake.post(hello, { origin: 'https://elsewhere.example' });
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('x-powered-by')).toBeNull();
  });
  test('the explorer at the root, or how to build it', async () => {
    const webRoot = temporaryFolder();
    const unbuilt = await start();
    mkdirSync(join(webRoot, 'assets'), { recursive: true });
    writeFileSync(join(webRoot, 'explorer.html'), '<!doctype html><title>Explorer</title>');
    const built = await start({}, webRoot);
    expect(await get(built, '/')).toMatchObject({ status: 200, text: expect.stringContaining('Explorer') });
    expect(await get(unbuilt, '/')).toMatchObject({ status: 404, text: expect.stringContaining('node scripts/build-web.mjs') });
    removeTemporaryFolder(webRoot);
  });
  test('of the files of the pages only those that there are, and no way out of their folder', async () => {
    const webRoot = temporaryFolder();
    mkdirSync(join(webRoot, 'assets'), { recursive: true });
    for (const name of ['explorer.html', join('assets', 'page.js')]) writeFileSync(join(webRoot, name), '');
    const { url } = await start({}, webRoot);
    const asked = (path: string): Promise<string> => rawRequest(url, [`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`]);
    expect(await asked('/assets/page.js')).toContain('HTTP/1.1 200');
    for (const path of ['/assets/', '/assets/no.js', '/assets/../explorer.html', '/assets/%2e%2e/explorer.html', '/assets/..%5cexplorer.html'])
      expect(await asked(path)).toMatch(/HTTP\/1\.1 404[^]*NOT_FOUND/);
    removeTemporaryFolder(webRoot);
  });
  test('the schema as text, and the way to the playground', async () => {
    const fake = await start();
    const schema = await get(fake, '/schema.graphql');
    expect(schema.text).toContain('type Query');
    expect(await get(fake, '/schema.graphql', { 'if-none-match': schema.headers.get('etag') ?? '' })).toMatchObject({ status: 304 });
    expect((await get(fake, '/graphql', { accept: 'text/html' })).headers.get('location')).toBe('playground');
  });
});
