import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, PING, RUNNING_TRANSACTIONS, type Statement } from '../../src/cypher/index.ts';
import { float, openDatabase, type Database, type StatementEvent } from '../../src/graph/index.ts';
import { closeTestDatabase, testDatabase, testEndpoint } from '../harness/database.ts';
import { startProxy, type Proxy } from '../harness/proxy.ts';

/** Counts for minutes. */
const ENDLESS: Statement = { text: cypher`UNWIND range(1, 3000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS endless`, params: {} };
const echo = (value: unknown): Statement => ({ text: cypher`RETURN $p.value, valueType($p.value)`, params: { value } });

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(closeTestDatabase);

async function timed<T>(work: Promise<T>): Promise<{ error: unknown; ms: number }> {
  const startedAt = performance.now();
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - startedAt };
}

async function running(): Promise<readonly string[]> {
  const rows = await database.read(RUNNING_TRANSACTIONS);
  return rows.map(([query]) => String(query)).filter((query) => query.includes('endless'));
}

async function untilNoneRuns(): Promise<number> {
  const startedAt = performance.now();
  while ((await running()).length > 0 && performance.now() - startedAt < 5_000) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - startedAt;
}

describe('values', () => {
  test.each([
    [1, 'INTEGER NOT NULL', 1],
    [-0.5, 'FLOAT NOT NULL', -0.5],
    [float(2), 'FLOAT NOT NULL', 2],
    [Number.MAX_SAFE_INTEGER, 'INTEGER NOT NULL', Number.MAX_SAFE_INTEGER],
    [[1, 2], 'LIST<INTEGER NOT NULL> NOT NULL', [1, 2]],
    ['滴滴', 'STRING NOT NULL', '滴滴'],
    [null, 'NULL', null],
  ])('%j is sent as %s and comes back', async (value, type, back) => {
    expect(await database.read(echo(value))).toEqual([[back, type]]);
  });

  test('numbers deep inside are integers too, as LIMIT needs', async () => {
    const statement = {
      text: cypher`UNWIND $p.rows AS row RETURN row.page.first, valueType(row.page.first) LIMIT $p.n`,
      params: { n: 1, rows: [{ page: { first: 3 } }, {}] },
    };
    expect(await database.read(statement)).toEqual([[3, 'INTEGER NOT NULL']]);
  });
});

describe('rows one by one', () => {
  const counting = (until: number): Statement => ({ text: cypher`UNWIND range(1, $p.until) AS i RETURN i`, params: { until } });

  test('are given to what takes them', async () => {
    const summing = () => ({ sum: 0, take: ([number]: readonly unknown[]) => void (taker.sum += Number(number)) });
    let taker = summing();
    expect(await database.readInto(counting(100_000), () => (taker = summing()))).toBe(taker);
    expect(taker.sum).toBe(5_000_050_000);
  });

  test('what cannot take one ends the statement, and the next one is answered', async () => {
    const taken: unknown[] = [];
    const take = ([number]: readonly unknown[]): void => {
      if (taken.push(number) === 3) throw new Error('no more');
    };
    await expect(database.readInto(counting(100_000), () => ({ take }))).rejects.toMatchObject({
      code: 'FAILED',
      cause: { message: 'no more' },
    });
    expect(taken).toEqual([1, 2, 3]);
    expect(await database.read(PING)).toEqual([[1]]);
  });
});

test('a read cannot write', async () => {
  await expect(database.read({ text: cypher`CREATE (n:Unwanted) RETURN n.id`, params: {} })).rejects.toMatchObject({ code: 'FAILED' });
  expect(await database.read({ text: cypher`RETURN COUNT { (n:Unwanted) }`, params: {} })).toEqual([[0]]);
});

test('a failure tells nothing internal, and keeps the cause for the log', async () => {
  const { error } = await timed(database.read({ text: cypher`RETURN secretName`, params: {} }));
  expect(error).toMatchObject({ code: 'FAILED', message: 'The database could not run the statement.' });
  expect(error).toHaveProperty('cause.message', expect.stringContaining('secretName'));
});

test('a broken constraint is a conflict', async () => {
  const twice = { text: cypher`CREATE (:Migration {number: 1})`, params: {} };
  await expect(database.write(twice)).rejects.toMatchObject({ code: 'CONFLICT' });
});

describe('the deadline', () => {
  test('ends the statement and its transaction', async () => {
    const { error, ms } = await timed(database.read(ENDLESS, { deadlineMs: 300 }));
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect(ms).toBeGreaterThanOrEqual(290);
    expect(ms).toBeLessThan(2_500);
    expect(await untilNoneRuns()).toBeLessThan(2_000);
    expect(await running()).toEqual([]);
  });

  test('holds for writes', async () => {
    await expect(database.write(ENDLESS, { deadlineMs: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await untilNoneRuns()).toBeLessThan(2_000);
  });

  test('an aborted signal ends the transaction too', async () => {
    const controller = new AbortController();
    const work = timed(database.read(ENDLESS, { signal: controller.signal, deadlineMs: 20_000 }));
    while ((await running()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect((await work).error).toMatchObject({ code: 'CANCELLED' });
    expect(await untilNoneRuns()).toBeLessThan(2_000);
  });

  test('a signal aborted before means no statement at all', async () => {
    await expect(database.read(PING, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

describe('closing', () => {
  async function closeWhileRunning(isBackground: boolean): Promise<{ readonly error: unknown; readonly closedAfterMs: number }> {
    const other = await openDatabase({ kind: 'server', ...testEndpoint() });
    const work = timed(other.read(ENDLESS, { deadlineMs: 30_000, isBackground }));
    while ((await running()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const { ms } = await timed(other.close());
    return { error: (await work).error, closedAfterMs: ms };
  }

  test('ends at once what nobody waits for', async () => {
    const { error, closedAfterMs } = await closeWhileRunning(true);
    expect(error).toMatchObject({ code: 'CANCELLED' });
    expect(closedAfterMs).toBeLessThan(2_500);
    expect(await untilNoneRuns()).toBeLessThan(2_000);
  });

  test('waits for the others, and ends what takes too long', async () => {
    const { error, closedAfterMs } = await closeWhileRunning(false);
    expect(error).toMatchObject({ code: 'CANCELLED' });
    expect(closedAfterMs).toBeGreaterThanOrEqual(4_900);
    expect(await untilNoneRuns()).toBeLessThan(2_000);
  });
});

describe('the connection', () => {
  let proxy: Proxy;
  let behind: Database;
  beforeAll(async () => {
    const endpoint = testEndpoint();
    proxy = await startProxy(Number(new URL(endpoint.uri).port));
    behind = await openDatabase({ kind: 'server', ...endpoint, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await behind.close();
    await proxy.close();
  });

  test('one statement is one round trip, as counted and on the wire', async () => {
    await behind.read(PING);
    const events: StatementEvent[] = [];
    const stopListening = behind.onStatement((event) => events.push(event));
    const before = { counted: behind.counted(), wire: proxy.roundTrips() };
    await behind.read(PING);
    stopListening();
    expect(behind.counted()).toEqual({ statements: before.counted.statements + 1, roundTrips: before.counted.roundTrips + 1 });
    expect(proxy.roundTrips() - before.wire).toBe(1);
    expect(events).toEqual([expect.objectContaining({ statement: PING, mode: 'READ', rows: 1, roundTrips: 1, error: null })]);
  });

  test('that stalls costs one deadline; then a fresh driver answers', async () => {
    proxy.stall();
    const { error, ms } = await timed(behind.read(PING, { deadlineMs: 500 }));
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect(ms).toBeLessThan(2_500);
    expect(await behind.read(PING)).toEqual([[1]]);
  });

  test('that breaks between two rows: another takes them from the first on', async () => {
    const takers: { readonly rows: unknown[]; take(row: readonly unknown[]): void }[] = [];
    const begin = () => {
      const rows: unknown[] = [];
      const isFirst = takers.length === 0;
      const taker = {
        rows,
        take: ([number]: readonly unknown[]) => {
          if (rows.push(number) === 10 && isFirst) proxy.drop();
        },
      };
      takers.push(taker);
      return taker;
    };
    const counting = (until: number): Statement => ({ text: cypher`UNWIND range(1, $p.until) AS number RETURN number`, params: { until } });
    // Planned and connected beforehand: only what breaks at once is tried again.
    await behind.read(counting(1));
    const until = 200_000;
    const { rows } = await behind.readInto(counting(until), begin);
    expect(takers).toHaveLength(2);
    expect(takers[0]?.rows.length).toBeLessThan(until);
    expect(rows).toEqual(Array.from({ length: until }, (_, index) => index + 1));
  });

  test('that breaks is healed by a second try; a database that is away is UNAVAILABLE within 2 s, and comes back by itself', async () => {
    await proxy.cut();
    const { error, ms } = await timed(behind.read(PING));
    expect(error).toMatchObject({ code: 'UNAVAILABLE', message: 'The database does not answer.' });
    expect(ms).toBeLessThan(2_000);
    expect(behind.status()).toMatchObject({ reachable: false });
    await proxy.open();
    expect(await behind.read(PING)).toEqual([[1]]);
    expect(behind.status()).toMatchObject({ reachable: true });
  });
});
