import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { claimsOfContent, company, measure, model, users } from '../io/format.ts';
import { askerOf, type Asker } from './ask.ts';
import { expectGolden, goldenOf } from './golden.ts';

/** The same data set twice: a figure corrected, a name changed, a seat stated, one company withdrawn and a measure added. */
const FIRST = { companies: [company({ legalName: 'DiDi Global Inc.', facts: [users({ value: 5 })] }), company({ id: 'uber', name: 'Uber' })] };
const SECOND = {
  companies: [company({ name: 'DiDi', legalName: 'DiDi Inc.', headquarters: { country: 'CN' }, facts: [users({ value: 6 })] })],
  measures: [measure()],
};

let asker: Asker;
let first = '';
beforeAll(async () => {
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(model));
  const options = { actor: 'test', clock: () => new Date() };
  first = (await importClaims(database, claimsOfContent(FIRST), options)).instant;
  expect((await importClaims(database, claimsOfContent(SECOND), options)).sequence).toBe(2);
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

test('an answer that differs only by known, in one statement', async () => {
  const golden = await goldenOf('by-known', asker, { first });
  expect(golden).toMatchObject({ roundTrips: 1, texts: [expect.any(String)] });
  expectGolden('by-known', golden);
});

test.each([
  ['before anything was recorded', '2000-01-01T00:00:00Z', null],
  ['at the instant of the first change', 'first', 'DiDi Global'],
  ['in the future', '2999-01-01T00:00:00Z', 'DiDi'],
  ['now', null, 'DiDi'],
])('%s', async (_when, known, name) => {
  const { data } = await asker.ask('query($at: At) { company(id: "didi", at: $at) { name } }', { at: { known: known === 'first' ? first : known } });
  expect(data).toEqual({ company: name === null ? null : { name } });
});
