import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { claimsOf, readDataset } from '../../src/io/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { importClaims } from '../../src/write/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from '../operations/ask.ts';

interface Hit {
  readonly entity: { readonly id: string; readonly __typename: string };
  readonly matchedBy: { readonly text: string; readonly language: string | null; readonly kind: string; readonly score: number };
}
interface Hits {
  readonly totalCount: number;
  readonly totalCountExact: boolean;
  readonly nodes: readonly Hit[];
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query Find($text: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String, $at: At) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before, at: $at) {
    totalCount totalCountExact
    nodes { entity { id __typename } matchedBy { text language kind score } }
    edges { cursor node { entity { id __typename } matchedBy { text language kind score } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

let database: Database;
let asker: Asker;
beforeAll(async () => {
  database = await withSeed();
  asker = askerOf(database);
}, 300_000);
afterAll(closeTestDatabase);

async function find(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Hits> {
  const { data, errors } = await asker.ask(QUERY, { text, first: more['last'] === undefined ? 10 : null, ...more });
  expect(errors).toEqual([]);
  return data?.['search'] as Hits;
}
const idsOf = ({ nodes }: Hits): readonly string[] => nodes.map(({ entity }) => entity.id);
const firstOf = async (text: string): Promise<string | undefined> => idsOf(await find(text))[0];

describe('DiDi is the first hit', () => {
  test.each([
    'didi',
    'Didi Chuxing',
    '滴滴出行',
    'DIDI',
    '滴滴',
    '滴',
    'Xiaoju Kuaizhi',
    'ＤＩＤＩ',
    'dïdi',
    ' Di\u200bDi ',
    'xiaoju kuaizhi inc.',
    '0001764757',
  ])('for %j', async (text) => {
    expect(await firstOf(text)).toBe('didi');
  });
});

describe('what is typed is found while it is typed', () => {
  test.each(['te', 'tenc', 'tencen', 'tencent'])('%s finds Tencent', async (text) => {
    expect(idsOf(await find(text, { kinds: ['COMPANY'] }))).toContain('tencent');
  });

  test.each([
    ['tencnt', 'tencent'],
    ['cybersecurty review mesures', 'cybersecurity-review-measures-2020'],
    ['alibabba', 'alibaba'],
  ])('%s is a slip', async (text, id) => {
    expect(idsOf(await find(text))).toContain(id);
  });
});

test('measures on a subject come before the events about it', async () => {
  const { nodes } = await find('cybersecurity review', { first: 30 });
  const types = nodes.map(({ entity }) => entity.__typename);
  expect(types.filter((type) => type === 'Measure').length).toBeGreaterThan(3);
  expect(types.indexOf('Event')).toBeGreaterThan(types.indexOf('Measure'));
  const named = nodes.filter(({ matchedBy }) => matchedBy.score > 3).map(({ entity }) => entity.__typename);
  expect(named.lastIndexOf('Measure')).toBeLessThan(named.indexOf('Event'));
});

test.each([
  ['DIDI', 'didi', { text: 'DIDI', kind: 'TICKER', language: null }],
  ['didi', 'didi', { text: 'Didi', kind: 'ALIAS', language: null }],
  ['微信', 'wechat', { text: '微信', kind: 'LOCAL_NAME', language: 'zh' }],
  ['XNYS', 'xnys', { text: 'XNYS', kind: 'IDENTIFIER', language: null }],
  [
    'cybersecurity review measures 2020',
    'cybersecurity-review-measures-2020',
    { text: 'Cybersecurity Review Measures (2020)', kind: 'TITLE', language: null },
  ],
])('%s says that it was found by what it is', async (text, id, match) => {
  const { nodes } = await find(text);
  expect(nodes[0]).toMatchObject({ entity: { id }, matchedBy: match });
});

test('a product is before the company that operates it, and both are found by its name', async () => {
  const { nodes } = await find('WeChat', { kinds: ['COMPANY', 'PRODUCT'] });
  expect(nodes[0]?.entity.id).toBe('wechat');
  expect(nodes.find(({ entity }) => entity.id === 'tencent')?.matchedBy).toMatchObject({ text: 'WeChat', kind: 'PRODUCT' });
});

test('an article is found by its number and the name of its measure', async () => {
  const { nodes } = await find('cybersecurity law article 37', { kinds: ['PROVISION'] });
  expect(nodes[0]?.entity.id).toBe('cybersecurity-law#art-37');
  expect((await find('article 37', { kinds: ['PROVISION'] })).nodes[0]?.matchedBy).toMatchObject({ kind: 'ARTICLE', text: 'Article 37' });
  expect((await find('art. 37', { kinds: ['PROVISION'] })).nodes[0]?.matchedBy).toMatchObject({ kind: 'ARTICLE', text: 'Art. 37' });
});

test('quotes are found, below every name', async () => {
  const quoted = await find('largest investor and will hold a 20.2% stake');
  expect(quoted.nodes.map(({ matchedBy }) => matchedBy.kind)).toContain('TEXT');
  expect(quoted.nodes.find(({ matchedBy }) => matchedBy.text.includes('20.2% stake'))).toBeDefined();
});

test('only what a source had published by the day is found by its quotes', async () => {
  const text = '8.026 billion';
  expect((await find(text)).totalCount).toBeGreaterThan(0);
  expect(await find(text, { at: { published: '2021-07-05' } })).toMatchObject({ totalCount: 0, nodes: [] });
});

test('before anything was recorded nothing is found', async () => {
  expect(await find('didi', { at: { known: '2020-01-01T00:00:00Z' } })).toMatchObject({ totalCount: 0, nodes: [] });
});

describe('every character is text', () => {
  test.each([
    'didi AND NOT *',
    '"',
    '\\',
    'didi~0.5^2 searchNames:[a TO z]',
    '/.*/',
    '*',
    '?',
    '-didi',
    '+',
    '(((((',
    'a OR',
    '\u0000',
    '\ud83d',
    '🚕',
    '\u202edidi',
    '&& || !',
    'x'.repeat(200),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    'the of and',
    '',
  ])('%j', async (text) => {
    const { data, errors } = await asker.ask(QUERY, { text });
    expect(errors).toEqual([]);
    expect(data?.['search']).toBeDefined();
  });

  test('a text longer than any name is refused', async () => {
    await expect(asker.ask(QUERY, { text: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('letters that only look alike are other letters', async () => {
    expect(idsOf(await find('\u0501\u0456\u0501\u0456'))).not.toContain('didi');
  });
});

describe('pages of hits', () => {
  test('are the whole list, in its order, forwards and backwards', async () => {
    const all = await find('review', { first: 30 });
    expect(all.nodes.length).toBeGreaterThan(20);
    const walked: string[] = [];
    let page = await find('review', { first: 7 });
    for (;;) {
      walked.push(...idsOf(page));
      if (walked.length >= all.nodes.length || !page.pageInfo.hasNextPage) break;
      page = await find('review', { first: 7, after: page.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(walked.slice(0, all.nodes.length)).toEqual(idsOf(all));
    const back = await find('review', { last: 3, before: all.edges[10]?.cursor });
    expect(idsOf(back)).toEqual(idsOf(all).slice(7, 10));
  });

  test('a cursor of another text, and a page from the end, are refused', async () => {
    const { pageInfo } = await find('review', { first: 3 });
    await expect(asker.ask(QUERY, { text: 'didi', after: pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(asker.ask(QUERY, { text: 'didi', last: 3 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('end after 200 hits', async () => {
    const texts = await find('china', { first: 100 });
    const second = await find('china', { first: 100, after: texts.pageInfo.endCursor });
    expect(texts.totalCount).toBeGreaterThan(100);
    expect(texts.nodes.length + second.nodes.length).toBeLessThanOrEqual(200);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

test('a search is one statement, whatever hangs on its hits', async () => {
  const { errors, statements, roundTrips } = await asker.ask(
    '{ search(text: "didi", first: 2) { nodes { entity { id name citations { quote source { id } } ... on Company { facts(first: 2) { nodes { value { text } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect({ statements: statements.length, roundTrips }).toEqual({ statements: 1, roundTrips: 1 });
});

test('an entry that was renamed is found by the name that it had at the time', async () => {
  const model = buildModel(loadSchema());
  const dataset = await readDataset(fileURLToPath(new URL('../../seed', import.meta.url)));
  const renamed = dataset.regulators.map((row) => (row.id === 'cac' ? { ...row, name: 'Zyxwvut Administration', aliases: [] } : row));
  const before = new Date().toISOString();
  await importClaims(database, claimsOf({ ...dataset, regulators: renamed }, model), { actor: 'test', clock: () => new Date() });
  expect(idsOf(await find('zyxwvut'))).toEqual(['cac']);
  expect(idsOf(await find('zyxwvut', { at: { known: before } }))).toEqual([]);
  expect(idsOf(await find('Cyberspace Administration of China', { first: 3, kinds: ['REGULATOR'], at: { known: before } }))[0]).toBe('cac');
  const { nodes } = await find('Cyberspace Administration of China', { kinds: ['REGULATOR'] });
  expect(nodes.find(({ entity }) => entity.id === 'cac')?.matchedBy.kind).toBe('TEXT');
}, 120_000);
