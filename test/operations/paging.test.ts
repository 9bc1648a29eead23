import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes, type Database } from '../../src/graph/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { encodeCursor } from '../../src/resolvers/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { randomFrom } from '../cypher/random.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { TODAY } from '../harness/today.ts';
import { askerOf, type Asker } from './ask.ts';
import { COMPANIES, HUB, idOf, OWNED, randomClaims } from './random-companies.ts';

let database: Database;
let asker: Asker;
const options = { actor: 'test', clock: () => new Date() };
const ALL = Array.from({ length: COMPANIES }, (_, index) => index);

beforeAll(async () => {
  database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

interface PageAnswer {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const PAGE = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ARGS = '$first: Int, $after: String, $last: Int, $before: String, $at: At';
const PASSED = 'first: $first, after: $after, last: $last, before: $before';

/** The lists under test: a root list, the page of a hub and a short list, in their default order and in others. */
const LISTS = {
  companies: `query(${ARGS}) { page: companies(${PASSED}, at: $at) { ${PAGE} } }`,
  'company.owns': `query(${ARGS}) { company(id: "${HUB}", at: $at) { page: owns(${PASSED}) { ${PAGE} } } }`,
  'company.owners': `query(${ARGS}) { company(id: "${OWNED}", at: $at) { page: owners(${PASSED}) { ${PAGE} } } }`,
  'company.owners by name': `query(${ARGS}) { company(id: "${OWNED}", at: $at) { page: owners(${PASSED}, orderBy: [{ name: DESC }]) { ${PAGE} } } }`,
  'companies by name, last first': `query(${ARGS}) { page: companies(${PASSED}, orderBy: [{ name: DESC }], at: $at) { ${PAGE} } }`,
  'company.owns by number of events': `query(${ARGS}) { company(id: "${HUB}", at: $at) { page: owns(${PASSED}, orderBy: [{ eventCount: DESC }, { name: ASC }]) { ${PAGE} } } }`,
} as const;
type List = keyof typeof LISTS;
const lists = Object.keys(LISTS) as readonly List[];

async function page(list: List, variables: Record<string, unknown>): Promise<PageAnswer> {
  const { data, errors } = await asker.ask(LISTS[list], variables);
  if (errors.length > 0) throw errors[0] ?? new Error('no error');
  type Connection = {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: Omit<PageAnswer, 'ids' | 'cursors' | 'totalCount'>;
  };
  const found = data as { page?: Connection; company?: { page: Connection } };
  const connection = found.page ?? found.company?.page;
  if (!connection) throw new Error('no page');
  const { edges, totalCount, pageInfo } = connection;
  return { ids: edges.map(({ node: { id } }) => id), cursors: edges.map(({ cursor }) => cursor), totalCount, ...pageInfo };
}

/** Reads a list page by page; `between` happens before every page but the first. */
async function walk(
  list: List,
  direction: 'forward' | 'backward',
  sizes: () => number,
  between: () => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const size: number = sizes();
    const forward: boolean = direction === 'forward';
    const read: PageAnswer = await page(list, forward ? { first: size, after: cursor } : { last: size, before: cursor });
    expect(read.ids.length).toBeLessThanOrEqual(size);
    expect([read.startCursor, read.endCursor]).toEqual([read.cursors[0] ?? null, read.cursors.at(-1) ?? null]);
    ids.splice(forward ? ids.length : 0, 0, ...read.ids);
    const more: boolean = forward ? read.hasNextPage : read.hasPreviousPage;
    if (!more) return ids;
    expect(read.ids).toHaveLength(size);
    cursor = forward ? read.endCursor : read.startCursor;
    await between();
  }
}

const expectedIn = (list: List, ids: readonly number[]): readonly string[] =>
  [...ids.map(idOf), ...(list.startsWith('companies') ? [HUB, OWNED] : [])].toSorted();

describe('pages of random data', () => {
  beforeAll(async () => {
    await importClaims(database, randomClaims(randomFrom(1), ALL), options);
  });

  describe.each(lists)('%s', (list) => {
    test('pages put together are the whole list, forward and backward, whatever their sizes', async () => {
      const whole = await page(list, { first: 100 });
      expect(whole).toMatchObject({ totalCount: whole.ids.length, hasNextPage: false, hasPreviousPage: false });
      expect(whole.ids.toSorted()).toEqual(expectedIn(list, ALL));
      for (const seed of [1, 2, 3]) {
        const random = randomFrom(seed);
        const sizes = (): number => 1 + random.below(30);
        expect(await walk(list, 'forward', sizes)).toEqual(whole.ids);
        expect(await walk(list, 'backward', sizes)).toEqual(whole.ids);
      }
    });

    test('any cursor splits the list in two', async () => {
      const { ids, cursors } = await page(list, { first: 100 });
      for (const index of [0, 1, Math.floor(ids.length / 2), ids.length - 1]) {
        const cursor = cursors[index];
        expect((await page(list, { first: 100, after: cursor })).ids).toEqual(ids.slice(index + 1));
        expect((await page(list, { last: 100, before: cursor })).ids).toEqual(ids.slice(0, index));
        expect((await page(list, { last: 3, after: cursor })).ids).toEqual(ids.slice(index + 1).slice(-3));
        expect((await page(list, { first: 3, before: cursor })).ids).toEqual(ids.slice(0, index).slice(0, 3));
      }
      expect((await page(list, { first: 100, after: cursors[3], before: cursors[9] })).ids).toEqual(ids.slice(4, 9));
    });

    test('a page says truly whether there is more', async () => {
      const { cursors } = await page(list, { first: 100 });
      const last = cursors.length - 1;
      expect(await page(list, { first: last, after: cursors[0] })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect(await page(list, { first: last - 1, after: cursors[0] })).toMatchObject({ hasNextPage: true });
      expect(await page(list, { last, before: cursors[last] })).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
      expect(await page(list, { last: last - 1, before: cursors[last] })).toMatchObject({ hasPreviousPage: true });
      expect(await page(list, { first: 5, after: cursors[last] })).toMatchObject({ ids: [], hasNextPage: false, startCursor: null, endCursor: null });
    });
  });
});

describe('pages while data changes', () => {
  test.each(lists)('%s: whoever pages on sees the list as it was when they began', async (list) => {
    await importClaims(database, randomClaims(randomFrom(7), ALL), options);
    const whole = (await page(list, { first: 100 })).ids;
    const random = randomFrom(11);
    let round = 0;
    const change = async (): Promise<void> => {
      round += 1;
      const kept = ALL.filter(() => random.chance(0.8));
      const added = Array.from({ length: 5 }, (_, index) => COMPANIES + round * 10 + index);
      await importClaims(database, randomClaims(random, [...kept, ...added]), options);
    };
    for (const direction of ['forward', 'backward'] as const) {
      await importClaims(database, randomClaims(randomFrom(7), ALL), options);
      expect(await walk(list, direction, () => 25, change)).toEqual(whole);
    }
    expect(round).toBeGreaterThan(5);
    await change();
    expect((await page(list, { first: 100 })).ids).not.toEqual(whole);
  });

  test('an entry that keeps its name comes exactly once while others are renamed', async () => {
    await importClaims(database, randomClaims(randomFrom(7), ALL), options);
    const renamed = new Set(ALL.filter((index) => index % 3 === 0));
    const change = async (): Promise<void> => void (await importClaims(database, randomClaims(randomFrom(7), ALL, renamed), options));
    const seen = await walk('companies', 'forward', () => 20, change);
    const steady = ALL.filter((index) => !renamed.has(index)).map(idOf);
    expect(seen.filter((id) => steady.includes(id)).toSorted()).toEqual(steady);
  });
});

describe('a cursor keeps to its list and its time', () => {
  const refusal = async (operation: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
    asker.ask(operation, variables).then(
      () => 'answered',
      (error: unknown) => error,
    );
  const at = { valid: TODAY, known: null, published: null };
  const order = 'x\u0001x';
  const COMPANIES_AFTER = 'query($after: String, $at: At) { companies(first: 2, after: $after, at: $at) { nodes { id } } }';

  test('it pins the coordinates of its page', async () => {
    const { endCursor } = await page('companies', { first: 5, at: { valid: '2021-07-12', published: '2021-07-12' } });
    const [, , valid, known, published] = JSON.parse(Buffer.from(endCursor ?? '', 'base64url').toString()) as unknown[];
    expect([valid, published]).toEqual(['2021-07-12', '2021-07-12']);
    expect(known).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const { data } = await asker.ask('query($after: String) { companies(first: 1, after: $after) { nodes { key } } }', { after: endCursor });
    expect(JSON.stringify(data)).toContain('@2021-07-12~');
  });

  test('the same coordinates may be repeated, others are refused', async () => {
    const { endCursor: after } = await page('companies', { first: 5, at: { valid: '2021-07-12' } });
    expect(await refusal(COMPANIES_AFTER, { after, at: { valid: '2021-07-12' } })).toBe('answered');
    expect(await refusal(COMPANIES_AFTER, { after, at: {} })).toBe('answered');
    expect(await refusal(COMPANIES_AFTER, { after, at: { valid: '2021-07-13' } })).toMatchObject({ code: 'BAD_CURSOR' });
    expect(await refusal(COMPANIES_AFTER, { after, at: { published: '2021-07-12' } })).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('an instant after the last change means that change, also when it is repeated; one before it is another list', async () => {
    const later = { known: '2030-01-01T00:00:00Z' };
    const { endCursor: after } = await page('companies', { first: 5, at: later });
    expect(await refusal(COMPANIES_AFTER, { after, at: later })).toBe('answered');
    expect(await refusal(COMPANIES_AFTER, { after, at: { known: '2020-01-01T00:00:00Z' } })).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test.each([
    ['not base64', '%%%'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['not a list', Buffer.from('{"a":1}').toString('base64url')],
    ['too short a list', Buffer.from('[1,"Company:companies"]').toString('base64url')],
    ['another version', Buffer.from(JSON.stringify([2, 'Company:companies', TODAY, null, null, order])).toString('base64url')],
    ['an order that is no text', Buffer.from(JSON.stringify([1, 'Company:companies', TODAY, null, null, { x: 1 }])).toString('base64url')],
    ['a day that is no text', Buffer.from(JSON.stringify([1, 'Company:companies', 7, null, null, order])).toString('base64url')],
    ['a day that is none', encodeCursor({ list: 'Company:companies', at: { ...at, valid: '2021-02-30' }, order })],
    ['an instant that is none', encodeCursor({ list: 'Company:companies', at: { ...at, known: 'yesterday' }, order })],
    ['a date of publication that is none', encodeCursor({ list: 'Company:companies', at: { ...at, published: '~' }, order })],
    ['of another type', encodeCursor({ list: 'Measure:measures', at, order })],
    ['of another field', encodeCursor({ list: 'Company:owns', at, order })],
    ['of another filter', encodeCursor({ list: 'Company:companies:abcdef', at, order })],
    ['far too long', 'A'.repeat(5_000)],
    ['empty', ''],
  ])('%s: BAD_CURSOR', async (_what, after) => {
    expect(await refusal(COMPANIES_AFTER, { after })).toMatchObject({ code: 'BAD_CURSOR' });
    expect(await refusal('query($before: String) { companies(last: 2, before: $before) { nodes { id } } }', { before: after })).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  test.each([
    ['first: 0', /first is 0; a page has 1 to 100/],
    ['first: -1', /first is -1/],
    ['first: 101', /first is 101/],
    ['last: 0', /last is 0/],
    ['last: 2147483647', /last is 2147483647/],
    ['first: 2, last: 2', /either first or last, not both/],
  ])('(%s) is refused with the limit', async (args, message) => {
    for (const operation of [`{ companies(${args}) { totalCount } }`, `{ company(id: "${HUB}") { owns(${args}) { nodes { id } } } }`]) {
      expect(await refusal(operation)).toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(message) });
    }
  });

  test('100 entries are a page, and 20 where nothing is said', async () => {
    expect((await page('companies', { first: 100 })).ids.length).toBeGreaterThan(20);
    expect((await page('companies', {})).ids).toHaveLength(20);
    expect((await page('companies', { first: null, last: null })).ids).toHaveLength(20);
  });

  test('two cursors of one question belong to one time', async () => {
    const cursor = (published: string | null): string => encodeCursor({ list: 'Company:companies', at: { ...at, published }, order });
    const both = 'query($after: String, $before: String) { companies(after: $after, before: $before) { totalCount } }';
    expect(await refusal(both, { after: cursor('2021-07-12'), before: cursor(null) })).toMatchObject({ code: 'BAD_CURSOR' });
    expect(await refusal(both, { after: cursor(null), before: cursor(null) })).toBe('answered');
  });
});
