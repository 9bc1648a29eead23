import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { askerOf, type Asker } from './ask.ts';
import { createHub, HUB, HUB_SIZE } from './hub.ts';
import { profile, type Profile } from './profile.ts';

let asker: Asker;
beforeAll(async () => {
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  await createHub(database);
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

const costOf = async (operation: string, variables: Record<string, unknown> = {}): Promise<Profile> =>
  profile(asker.answerer.explain({ document: parse(operation), variables }).statement);

const ISSUED = `query($after: String, $before: String) { regulator(id: "${HUB}") { issued(first: 10, after: $after, before: $before) { nodes { id title } pageInfo { hasNextPage endCursor } } } }`;
const MEASURES = 'query($after: String) { measures(first: 10, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }';

/** Ids of the first entries of a page. */
async function entriesOf(operation: string, variables: Record<string, unknown>): Promise<readonly string[]> {
  const { data } = await asker.ask(operation, variables);
  return [...JSON.stringify(data).matchAll(/"id":"(.*?)"/g)].flatMap(([, id]) => (id === undefined ? [] : [id])).slice(0, 3);
}

/** The cursor of a measure in the middle of a list of all. */
async function cursorInTheMiddle(list: 'issued' | 'measures'): Promise<string> {
  const { data } = await asker.ask(list === 'issued' ? ISSUED : MEASURES);
  const { endCursor } = JSON.parse(JSON.stringify(data).match(/"pageInfo":(\{.*?\})/)?.[1] ?? '{}') as { endCursor: string };
  const parts: unknown[] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
  return Buffer.from(JSON.stringify([...parts.slice(0, -1), '2012-04-25\u0001measure-04498'])).toString('base64url');
}

test('an entry by its id costs one look-up, however many there are', async () => {
  const { dbHits, rows } = await costOf('{ measure(id: "measure-00042") { id title date { text } } }');
  // Head before, the entry, Head after.
  expect(rows).toBe(3);
  expect(dbHits).toBeLessThanOrEqual(20);
});

test.each([
  '{ paths(from: "measure-00042", to: "measure-00043", maxLength: 2) { paths { length } } }',
  '{ timeline(of: ["measure-00042"], first: 5) { nodes { date { text } } } }',
])('who is named by an id is looked up, not looked for: %s', async (operation) => {
  expect((await asker.ask(operation)).errors).toEqual([]);
  expect((await costOf(operation)).dbHits).toBeLessThanOrEqual(1_000);
});

describe.each([
  ['an owner of thousands', 'issued', ISSUED],
  ['a whole type', 'measures', MEASURES],
] as const)('ten entries of %s', (_of, list, operation) => {
  test('a page in the middle costs what the first one costs, and neither reads more than it shows', async () => {
    const first = await costOf(operation);
    const after = await cursorInTheMiddle(list);
    expect(await entriesOf(operation, { after })).toEqual(['measure-13497', 'measure-04497', 'measure-13496']);
    const deep = await costOf(operation, { after });
    expect(first.dbHits).toBeLessThanOrEqual(80);
    expect(deep.dbHits).toBe(first.dbHits);
    expect([first.widest, deep.widest]).toEqual([first.widest, first.widest]);
    expect(first.widest).toBeLessThanOrEqual(13);
  });

  test('the last page costs what the first one costs', async () => {
    const last = await costOf(operation.replace(/first: 10[^)]*/, 'last: 10').replace(/query\([^)]*\)/, 'query'));
    expect(last.dbHits).toBeLessThanOrEqual(80);
    expect(last.widest).toBeLessThanOrEqual(13);
  });
});

test('what is nested is read for the entries of the page only', async () => {
  const nested = await costOf(
    `{ regulator(id: "${HUB}") { issued(first: 10) { nodes { id issuedBy(first: 2) { totalCount nodes { id issued(first: 3) { nodes { id } } } } } } } }`,
  );
  // Edges of short lists are followed one by one: more hits than an index counts, in less time than it takes to open it.
  expect(nested.dbHits).toBeLessThanOrEqual(500);
  const hundred = await costOf('{ measures(first: 100) { nodes { id issuedBy { nodes { id } } } } }');
  expect(hundred.dbHits).toBeLessThanOrEqual(18 * 101);
});

describe('totals', () => {
  const total = `{ regulator(id: "${HUB}") { issued { totalCount totalCountExact } } }`;

  test('are counted within the index, and no further than the budget', async () => {
    expect((await asker.ask(total)).data).toEqual({ regulator: { issued: { totalCount: 10_000, totalCountExact: false } } });
    const { dbHits } = await costOf(total);
    expect(HUB_SIZE).toBeGreaterThan(10_000);
    expect(dbHits).toBeLessThanOrEqual(10_000 + 20);
  });

  test('of a whole type stand at Head, however many there are; as published by a day, they end at the budget, too', async () => {
    const whole = '{ measures { totalCount totalCountExact } }';
    expect((await asker.ask(whole)).data).toEqual({ measures: { totalCount: HUB_SIZE, totalCountExact: true } });
    expect((await costOf(whole)).dbHits).toBeLessThanOrEqual(20);
    const published = '{ measures(at: { published: "2100-01-01" }) { totalCount totalCountExact } }';
    expect((await asker.ask(published)).data).toEqual({ measures: { totalCount: 10_000, totalCountExact: false } });
  });

  test('are exact for an owner of few, at the cost of those', async () => {
    const few = '{ measure(id: "measure-00042") { issuedBy { totalCount totalCountExact } } }';
    expect((await asker.ask(few)).data).toEqual({ measure: { issuedBy: { totalCount: 1, totalCountExact: true } } });
    expect((await costOf(few)).dbHits).toBeLessThanOrEqual(25);
  });

  test('cost nothing where nobody asks for them', async () => {
    const [without, with_] = await Promise.all(
      ['', 'totalCount'].map((more) => costOf(`{ regulator(id: "${HUB}") { issued(first: 10) { nodes { id } ${more} } } }`)),
    );
    expect(without?.dbHits).toBeLessThanOrEqual(80);
    expect(with_?.dbHits).toBeGreaterThan(10_000);
  });
});
