import { expect, test } from '@jest/globals';
import { APPLIED_MIGRATIONS, MIGRATIONS, STANDING_INDEXES, type Statement } from '../../src/cypher/index.ts';
import { ensureIndexes, migrate, type Database, type Row } from '../../src/graph/index.ts';

/** A database with everything in place, which notes how long each read may take; only `read` matters here. */
function upToDateDatabase(): { readonly database: Database; readonly deadlines: (number | undefined)[] } {
  const deadlines: (number | undefined)[] = [];
  const rowsOf = ({ text }: Statement): readonly Row[] =>
    text === APPLIED_MIGRATIONS.text ? MIGRATIONS.map(({ number }) => [number]) : text === STANDING_INDEXES.text ? [['any', true]] : [];
  const database: Database = {
    read: (statement, { deadlineMs } = {}) => {
      deadlines.push(deadlineMs);
      return Promise.resolve(rowsOf(statement));
    },
    readInto: () => Promise.reject(new Error('nothing is to be read that way')),
    write: () => Promise.reject(new Error('nothing is to be written')),
    status: () => ({ reachable: true, kind: 'embedded', address: '127.0.0.1:1', version: '5.26.28', inFlight: 0, poolSize: 16 }),
    counted: () => ({ statements: 0, roundTrips: 0 }),
    onStatement: () => () => undefined,
    close: () => Promise.resolve(),
  };
  return { database, deadlines };
}

test('a start waits longer than an operation may for a database that has just begun', async () => {
  const { database, deadlines } = upToDateDatabase();
  expect(await migrate(database)).toEqual([]);
  await ensureIndexes(database, []);
  expect(deadlines).toEqual([60_000, 60_000]);
});
