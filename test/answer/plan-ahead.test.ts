import { expect, test } from '@jest/globals';
import { PlanAhead } from '../../src/answer/plan-ahead.ts';
import { cypher, type Statement } from '../../src/cypher/index.ts';
import { ordinal } from '../../src/cypher/cypher.ts';
import { DatabaseError, type Database } from '../../src/graph/index.ts';

/** A database that notes what it is asked and settles when told; only `read` matters here. */
function notingDatabase(): { database: Database; texts: string[]; settle: () => void; fail: (error: Error) => void } {
  const texts: string[] = [];
  const waiting: (() => void)[] = [];
  const failing: ((error: Error) => void)[] = [];
  const database: Database = {
    read: ({ text }) => {
      texts.push(text);
      return new Promise((resolve, reject) => {
        waiting.push(() => resolve([]));
        failing.push(reject);
      });
    },
    readInto: () => Promise.reject(new Error('nothing is to be read that way')),
    write: () => Promise.resolve([]),
    status: () => ({ reachable: true, kind: 'server', address: '127.0.0.1:1', version: '5.26.28', inFlight: 0, poolSize: 16 }),
    counted: () => ({ statements: 0, roundTrips: 0 }),
    onStatement: () => () => undefined,
    close: () => Promise.resolve(),
  };
  return {
    database,
    texts,
    settle: () => waiting.splice(0).forEach((done) => done()),
    fail: (error) => failing.splice(0).forEach((reject) => reject(error)),
  };
}

const first: Statement = { text: cypher`RETURN 1 AS t`, params: {} };
const second: Statement = { text: cypher`RETURN 2 AS t`, params: {} };

test('a statement is planned once, and one at a time', async () => {
  const { database, texts, settle } = notingDatabase();
  const ahead = new PlanAhead(database);
  ahead.plan(first);
  ahead.plan(first);
  ahead.plan(second);
  expect(texts).toEqual(['EXPLAIN RETURN 1 AS t']);
  settle();
  await new Promise((resolve) => setImmediate(resolve));
  ahead.plan(first);
  ahead.plan(second);
  expect(texts).toEqual(['EXPLAIN RETURN 1 AS t', 'EXPLAIN RETURN 2 AS t']);
  settle();
  await new Promise((resolve) => setImmediate(resolve));
  expect(texts).toHaveLength(2);
});

test('so many wait and no more', async () => {
  const { database, texts, settle } = notingDatabase();
  const ahead = new PlanAhead(database);
  for (let number = 0; number < 80; number++) ahead.plan({ text: cypher`RETURN ${ordinal(number)} AS t`, params: {} });
  for (let turn = 0; turn < 80; turn++) {
    settle();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(texts).toHaveLength(51);
});

test('when one cannot be planned in time, those that wait are forgotten until somebody asks again', async () => {
  const { database, texts, fail } = notingDatabase();
  const ahead = new PlanAhead(database);
  ahead.plan(first);
  ahead.plan(second);
  fail(new DatabaseError('TIMEOUT'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(texts).toEqual(['EXPLAIN RETURN 1 AS t']);
  ahead.plan(first);
  ahead.plan(second);
  expect(texts).toEqual(['EXPLAIN RETURN 1 AS t', 'EXPLAIN RETURN 2 AS t']);
});
