import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'graphql';
import { clientOf, ClientPoints, pointsFor } from '../../src/server/client-points.ts';
import { createDocumentStore } from '../../src/server/document-store.ts';
import { Gate } from '../../src/server/gate.ts';
import { RecentMap } from '../../src/lib/index.ts';
import { startFakeService, type FakeService } from './fake-service.ts';
import { rawRequest } from './raw-request.ts';

let fake: FakeService | undefined;
afterEach(async () => {
  await fake?.service.close();
  fake = undefined;
});

const hello = { query: '{ hello }' };
const never = new AbortController().signal;

describe('the rate of a client', () => {
  const points = (clock: () => number) => new ClientPoints({ clientPoints: 100, clientPointsPerSecond: 10, clients: 2 }, clock);

  test('who has spent its points waits until enough have come back', () => {
    let now = 0;
    const account = points(() => now);
    expect([account.take('a', 60), account.take('a', 60)]).toEqual([0, 2]);
    now = 2_000;
    expect(account.take('a', 60)).toBe(0);
    expect(account.headers('a')).toEqual({ 'ratelimit-limit': '100', 'ratelimit-remaining': '0', 'ratelimit-reset': '10' });
  });
  test('what was not needed is given back, and never more than can be saved', () => {
    const account = points(() => 0);
    account.take('a', 60);
    account.giveBack('a', 50);
    expect(account.headers('a')).toMatchObject({ 'ratelimit-remaining': '90' });
    account.giveBack('a', 50);
    expect(account.headers('a')).toMatchObject({ 'ratelimit-remaining': '100' });
  });
  test('clients have accounts of their own, and strangers do not fill the memory', () => {
    const account = points(() => 0);
    for (const client of ['a', 'b', 'c']) account.take(client, 100);
    expect([account.take('c', 1), account.take('b', 1), account.take('a', 1)]).toEqual([1, 1, 0]);
  });
  test('100 nodes cost a point', () => expect([0, 1, 100, 101, 10_000].map(pointsFor)).toEqual([0, 1, 1, 2, 100]));
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:1:2::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('the client at %s is %s', (address, client) => expect(clientOf(address)).toBe(client));

  test('over HTTP: header fields tell what is left; then 429 with Retry-After, for readers of plain JSON too', async () => {
    const service = await startFakeService({ limits: { clientPoints: 5, clientPointsPerSecond: 1 } });
    fake = service;
    const first = await service.post(hello);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-limit')).toBe('5');
    expect(Number(first.headers.get('ratelimit-remaining'))).toBeLessThan(5);
    const replies = await Promise.all(Array.from({ length: 8 }, () => service.post(hello, { accept: 'application/json' })));
    const refused = replies.find(({ status }) => status === 429);
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }] });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${fake.url}/health/live`)).status).toBe(200);
  });
});

describe('overload', () => {
  test('so many run, so many wait in turn, the next is refused', async () => {
    const gate = new Gate({ running: 1, clientRunning: 1, queued: 2, queueMs: 1_000 });
    const order: string[] = [];
    const leave = await gate.enter('a', never);
    const waiting = ['b', 'c'].map(async (name) => {
      const done = await gate.enter('a', never);
      order.push(name);
      done();
    });
    await expect(gate.enter('a', never)).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } });
    expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 1, waiting: 2 });
    leave();
    leave();
    await Promise.all(waiting);
    expect(order).toEqual(['b', 'c']);
    expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 });
  });
  test('one client leaves turns to others, who need not wait behind its requests', async () => {
    const gate = new Gate({ running: 4, clientRunning: 2, queued: 10, queueMs: 1_000 });
    const leaves = await Promise.all([gate.enter('a', never), gate.enter('a', never)]);
    const order: string[] = [];
    const third = gate.enter('a', never).then((leave) => (order.push('a'), leave));
    expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 2, waiting: 1 });
    const others = await Promise.all([gate.enter('b', never), gate.enter('b', never)]);
    const fifth = gate.enter('c', never).then((leave) => (order.push('c'), leave));
    expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 4, waiting: 2 });
    // A turn of b's is free: a has as many as it may have, so it is c's although a waits longer.
    others[0]?.();
    (await fifth)();
    leaves[0]?.();
    (await third)();
    expect(order).toEqual(['c', 'a']);
    leaves[1]?.();
    others[1]?.();
    expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 });
  });
  test('who waits too long, or has gone, gives up the place', async () => {
    jest.useRealTimers();
    const gate = new Gate({ running: 1, clientRunning: 1, queued: 2, queueMs: 30 });
    const leave = await gate.enter('a', never);
    await expect(gate.enter('a', never)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const gone = new AbortController();
    const waiting = gate.enter('a', gone.signal);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(gate.waiting).toBe(0);
    leave();
    (await gate.enter('a', never))();
    expect(gate.running).toBe(0);
  });
  test('over HTTP: 503 with Retry-After while it lasts, health answers, and afterwards all is as before', async () => {
    const service = await startFakeService({ limits: { running: 2, queued: 2, queueMs: 5_000 } });
    fake = service;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    fake.behaviour.run = () => held.then(() => ({}));
    const replies = Array.from({ length: 10 }, () => service.post(hello));
    const first = await Promise.race(replies);
    expect(first).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(first.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${fake.url}/health/live`)).status).toBe(200);
    release();
    const statuses = (await Promise.all(replies)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect(statuses.filter((status) => status === 503)).toHaveLength(6);
    expect(await fake.post(hello)).toMatchObject({ status: 200 });
  });
});

test('connections of one address: one too many is told so and closed, and when another goes there is room again', async () => {
  fake = await startFakeService({ limits: { clientConnections: 2 } });
  const held = await Promise.all([hold(fake.url), hold(fake.url)]);
  const request = 'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  expect(await rawRequest(fake.url, [])).toMatch(/^HTTP\/1\.1 429 [^]*2 connections[^]*RATE_LIMITED/);
  const gone = once(held[0], 'close');
  held[0]?.destroy();
  await gone;
  let answer = '';
  // The service may hear of it a moment later.
  while (!answer.startsWith('HTTP/1.1 200')) answer = await rawRequest(fake.url, [request]).catch(() => '');
  for (const socket of held) socket.destroy();
});

/** A connection on which nothing is asked. */
async function hold(url: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname });
  await once(socket, 'connect');
  return socket;
}

describe('what is kept is bounded', () => {
  test('documents by number and by size, the oldest go first', async () => {
    const store = createDocumentStore({ documents: 3, documentTokens: 40 });
    const keep = (name: string, fields: number) => store.set(name, parse(`{ ${'a '.repeat(fields)}}`));
    for (const name of ['a', 'b', 'c', 'd']) await keep(name, 3);
    expect(store.size()).toBe(3);
    expect([await store.get('a'), await store.get('b')]).toEqual([undefined, expect.anything()]);
    await keep('large', 26);
    expect([await store.get('c'), await store.get('d'), await store.get('b')]).toEqual([undefined, undefined, expect.anything()]);
    await keep('too large', 50);
    expect(store.size()).toBe(0);
  });
  test('a map of the recent', () => {
    const map = new RecentMap<string, number>(2);
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
    ] as const)
      map.set(key, value);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 2]);
  });
});
