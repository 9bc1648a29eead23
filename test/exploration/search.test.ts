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
import { find as findWith, idsOf, type Hits } from './find.ts';

let database: Database;
let asker: Asker;
beforeAll(async () => {
  database = await withSeed();
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

const find = (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Hits> => findWith(asker, text, more);
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

test('who is 滴滴, and under which names it is known', async () => {
  const { data, errors } = await asker.ask(
    '{ search(text: "滴滴", kinds: [COMPANY, PRODUCT], first: 5) { nodes { matchedBy { text language kind } entity { __typename id name localName aliases { text language kind } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    search: {
      nodes: [
        {
          matchedBy: { text: '滴滴', language: 'zh', kind: 'ALIAS' },
          entity: {
            __typename: 'Company',
            id: 'didi',
            name: 'DiDi Global',
            localName: '滴滴出行',
            aliases: expect.arrayContaining([
              { text: 'Didi Chuxing', language: null, kind: 'alias' },
              { text: 'Xiaoju Kuaizhi Inc.', language: null, kind: 'former' },
            ]),
          },
        },
        { entity: { __typename: 'Product', id: 'didi-chuxing-app' } },
        { matchedBy: { text: '滴滴企业版', language: 'zh', kind: 'LOCAL_NAME' }, entity: { __typename: 'Product', id: 'didi-enterprise-app' } },
        { matchedBy: { kind: 'TEXT' }, entity: { __typename: 'Company' } },
      ],
    },
  });
});

test('a hit can be asked for its verdicts', async () => {
  const { data, errors } = await asker.ask(
    '{ search(text: "didi", kinds: [COMPANY], first: 1) { hits: nodes { who: entity { id ... on Company { affectedBy(first: 1) { totalCount nodes { verdict measure { id } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    search: { hits: [{ who: { id: 'didi', affectedBy: { totalCount: expect.any(Number), nodes: [{ verdict: 'APPLIES' }] } } }] },
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
});
