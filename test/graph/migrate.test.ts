import { afterAll, expect, test } from '@jest/globals';
import { APPLIED_MIGRATIONS, MIGRATIONS } from '../../src/cypher/index.ts';
import { migrate } from '../../src/graph/index.ts';
import { closeTestDatabase, testDatabase } from '../harness/database.ts';

afterAll(closeTestDatabase);

test('a migrated graph needs no migration', async () => {
  const database = await testDatabase();
  expect(await migrate(database)).toEqual([]);
  expect(await database.read(APPLIED_MIGRATIONS)).toEqual(MIGRATIONS.map(({ number }) => [number]));
});
