import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cypher, writeStatements } from '../../src/cypher/index.ts';
import { DatabaseError, type Database } from '../../src/graph/index.ts';
import { importClaims, readHead, verifyGraph, type Progress } from '../../src/write/index.ts';
import { Lease } from '../../src/write/lease.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { dieAt, first, gone, manyClaims, second } from './claims.ts';
import { entireGraph, statedBy, visibleAt } from './visible-claims.ts';

let database: Database;
beforeEach(async () => {
  database = await withCleanGraph();
});
afterAll(closeTestDatabase);

const clock = () => new Date();
const later = (ms: number) => () => new Date(Date.now() + ms);
const options = { actor: 'tester', clock };

describe('an import that dies', () => {
  const places = ['compare 1', 'nodes 0', 'nodes 1', 'nodes 3', 'edges 2', 'close 1', 'publish 0', 'publish 2'];
  test.each(places)('at "%s" shows readers nothing, and the next one completes', async (place) => {
    for (const before of [first, gone]) await importClaims(database, before, options);
    const graph = await entireGraph(database);
    await expect(importClaims(database, second, { ...options, onProgress: dieAt(place) })).rejects.toThrow(`killed at ${place}`);
    expect(await visibleAt(database)).toEqual(statedBy(gone));
    expect((await readHead(database)).sequence).toBe(2);

    // Going back to what stood removes every trace; the killed import itself, run again, completes.
    expect((await importClaims(database, gone, options)).changed).toBe(false);
    expect(await entireGraph(database)).toBe(graph);
    const { instant } = await readHead(database);
    expect(await importClaims(database, second, options)).toMatchObject({ changed: true, sequence: 3 });
    expect(await visibleAt(database)).toEqual(statedBy(second));
    expect(await visibleAt(database, instant)).toEqual(statedBy(gone));
  });

  test('while it removes what another left is no worse', async () => {
    for (const before of [first, gone]) await importClaims(database, before, options);
    await expect(importClaims(database, second, { ...options, onProgress: dieAt('publish 0') })).rejects.toThrow('killed');
    for (const place of ['clean 0', 'clean 2', 'clean 1', 'clean 3']) {
      await expect(importClaims(database, second, { ...options, onProgress: dieAt(place) })).rejects.toThrow('killed');
      expect(await visibleAt(database)).toEqual(statedBy(gone));
    }
    await importClaims(database, second, options);
    expect(await visibleAt(database)).toEqual(statedBy(second));
    expect(await verifyGraph(database, second)).toMatchObject({ missing: [], extra: [], different: [] });
  });

  test('among more new states than one transaction takes gives every node and edge its old state back', async () => {
    const [before, after] = [manyClaims('big', 4_500, 500), manyClaims('big', 4_500, 500, 1)];
    await importClaims(database, before, options);
    const graph = await entireGraph(database);
    await expect(importClaims(database, after, { ...options, onProgress: dieAt('publish 2000') })).rejects.toThrow('killed');
    const swapped = cypher`MATCH (h:Head), (n:Node)-[:REVISED]->(:Revision) WHERE n.recordedFrom > h.instant RETURN count(n)`;
    expect(await database.read({ text: swapped, params: {} })).toEqual([[2_000]]);
    expect(await visibleAt(database)).toEqual(statedBy(before));
    expect((await importClaims(database, before, options)).changed).toBe(false);
    expect(await entireGraph(database)).toBe(graph);
    await importClaims(database, after, options);
    expect(await visibleAt(database)).toEqual(statedBy(after));
    expect(await verifyGraph(database, after)).toMatchObject({ missing: [], extra: [], different: [] });
  });

  test('by its signal stops between two statements', async () => {
    const stop = new AbortController();
    const onProgress = ({ stage }: Progress): void => (stage === 'edges' ? stop.abort(new Error('stopped')) : undefined);
    await expect(importClaims(database, first, { ...options, signal: stop.signal, onProgress })).rejects.toThrow('stopped');
    expect(await visibleAt(database)).toEqual(statedBy());
    expect((await readHead(database)).holder).toBeNull();
  });

  test('by SIGKILL keeps the lease until it runs out; then the next one takes over', async () => {
    await importClaims(database, first, options);
    const script = fileURLToPath(new URL('import-and-stand-still.ts', import.meta.url));
    const victim = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(createInterface(victim.stdout), 'line');
    expect(line).toBe('half staged');
    const halfStaged = clock();
    const staged = await database.read({ text: cypher`MATCH (:Node {dataset: 'big'})-[e:OWNS]->() RETURN count(e)`, params: {} });
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    expect([[[5_000]], [[10_000]]]).toContainEqual(staged);
    expect(await visibleAt(database)).toEqual(statedBy(first));

    const holder = expect.stringContaining(`victim (process ${String(victim.pid)} on `);
    const soon = { ...options, clock: () => halfStaged };
    await expect(importClaims(database, second, soon)).rejects.toMatchObject({ code: 'LEASE_HELD', holder, until: expect.stringMatching(/Z$/) });
    const big = manyClaims('big', 3_000, 12_000);
    await importClaims(database, big, { ...options, clock: later(31_000) });
    expect(await visibleAt(database)).toEqual(statedBy(first, big));
  });
});

describe('the lease', () => {
  test('goes to one of many who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => new Lease(database, options).take()));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = asked.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['LEASE_HELD']));
  });

  test('that was taken over lets its old holder write nothing', async () => {
    const slow = new Lease(database, options);
    await slow.take();
    const next = new Lease(database, { ...options, clock: later(31_000) });
    await next.take();
    const statement = cypher`MATCH (h:Head) WHERE h.leaseHolder = $p.holder SET h.leaseStep = 0 RETURN [0]`;
    await expect(slow.write((step) => ({ text: statement, params: { ...step } }))).rejects.toMatchObject({ code: 'LEASE_LOST' });
    await slow.release();
    expect((await readHead(database)).holder).toBe(next.holder);
  });
});

test.each([
  ['is there before the one it comes after', false],
  ['waited too long for the lock of the one before it', true],
])('a step that %s happens after it', async (_what, busy) => {
  const delayed: Database = Object.create(database, {
    write: { value: delayFirst(database, 2_500, busy) },
    read: { value: database.read.bind(database) },
  });
  const lease = new Lease(delayed, options);
  await new Lease(database, options).take().then((head) => expect(head.sequence).toBe(0));
  await database.write({ text: cypher`MATCH (h:Head) SET h.leaseHolder = $p.holder, h.leaseStep = 0`, params: { holder: lease.holder } });
  const order: string[] = [];
  const step = (name: string) =>
    lease
      .write((given) => writeStatements.createNodes({ ...given, rows: [{ labels: ['Company'], properties: { id: name } }] }))
      .finally(() => order.push(name));
  expect(await Promise.all([step('first'), step('second')])).toEqual([1, 1]);
  expect(order).toEqual(['first', 'second']);
});

test('an import completes exactly although the answer to every write is lost once', async () => {
  const forgetful: Database = Object.create(database, {
    write: { value: loseEverySecondAnswer(database) },
    read: { value: database.read.bind(database) },
  });
  await importClaims(forgetful, first, options);
  await importClaims(forgetful, second, options);
  expect(await visibleAt(database)).toEqual(statedBy(second));
  expect(await readHead(database)).toMatchObject({ sequence: 2, holder: null, staging: null });
});

/** Other writes come before the first one, or find the lock taken. */
function delayFirst(real: Database, ms: number, busy: boolean): Database['write'] {
  let writes = 0;
  let first = true;
  return async (...call) => {
    writes += 1;
    if (writes === 1) {
      await sleep(ms);
      first = false;
    } else if (busy && first) throw new DatabaseError('BUSY');
    return real.write(...call);
  };
}

function loseEverySecondAnswer(real: Database): Database['write'] {
  let writes = 0;
  return async (...call) => {
    const rows = await real.write(...call);
    writes += 1;
    if (writes % 2 === 1) throw new DatabaseError('UNAVAILABLE');
    return rows;
  };
}
