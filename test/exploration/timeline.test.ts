import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from '../operations/ask.ts';

interface Item {
  readonly kind: string;
  readonly date: { readonly date: string; readonly precision: string; readonly text: string };
  readonly sentence: string;
  readonly subject: { readonly id: string };
  readonly other: { readonly id: string } | null;
  readonly citations: readonly { readonly source: { readonly id: string } }[];
}
interface Timeline {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query Timeline($of: [ID!]!, $kinds: [TimelineKind!], $from: Date, $until: Date, $first: Int, $after: String, $last: Int, $before: String, $at: At) {
  timeline(of: $of, kinds: $kinds, from: $from, until: $until, first: $first, after: $after, last: $last, before: $before, at: $at) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor }
    nodes {
      kind date { date precision text } sentence subject { id } other { id } citations { source { id } }
      detail { __typename ... on Event { id title amount { amount currency } companies { edges { role claimStatus node { id name } } } } ... on Fact { metric { id } } ... on LifecycleStep { status } }
    }
  }
}`;

let asker: Asker;
beforeAll(async () => {
  asker = askerOf(await withSeed());
});
afterAll(closeTestDatabase);

async function timeline(variables: Record<string, unknown>): Promise<Timeline> {
  const { data, errors, statements } = await asker.ask(QUERY, variables);
  expect(errors).toEqual([]);
  expect(statements).toHaveLength(1);
  return data?.['timeline'] as Timeline;
}
const lines = ({ nodes }: Timeline): readonly string[] => nodes.map(({ kind, date, sentence }) => `${date.text} · ${kind} · ${sentence}`);

test('DiDi from the filing of its listing to the fine', async () => {
  const found = await timeline({ of: ['didi'], from: '2021-06-10', until: '2022-07-22', first: 50 });
  expect(found.totalCount).toBe(35);
  expect(lines(found)).toEqual([
    'June 2021 · EVENT · Chinese regulators reported to have urged DiDi to delay its US IPO',
    '10 June 2021 · EVENT · DiDi files for a US listing',
    '10 June 2021 · FACT · DiDi Global: Plans to list in a foreign country: yes (10 June 2021)',
    '30 June 2021 · EVENT · DiDi lists on the New York Stock Exchange',
    '30 June 2021 · LISTING · DiDi Global is listed on New York Stock Exchange as DIDI',
    expect.stringMatching(/^30 June 2021 · OWNERSHIP · \w+( Group)? owns (6\.4|12|20\.2) percent of DiDi Global$/),
    expect.stringMatching(/^30 June 2021 · OWNERSHIP · \w+( Group)? owns (6\.4|12|20\.2) percent of DiDi Global$/),
    expect.stringMatching(/^30 June 2021 · OWNERSHIP · \w+( Group)? owns (6\.4|12|20\.2) percent of DiDi Global$/),
    '2 July 2021 · EVENT · DiDi Chuxing stops new user registration in China',
    '2 July 2021 · EVENT · Cybersecurity Review Office opens a review of DiDi Chuxing',
    '4 July 2021 · EVENT · CAC orders app stores to remove the DiDi Chuxing app',
    '7 July 2021 · EVENT · SAMR fines platforms for 22 unreported deals',
    '9 July 2021 · EVENT · CAC orders removal of 25 more DiDi apps',
    '12 July 2021 · EVENT · The Register reports on the draft Network Security Review Measures',
    '16 July 2021 · EVENT · Seven agencies start an on-site review at DiDi',
    '1 September 2021 · EVENT · Five departments summon 11 ride-hailing platforms',
    expect.stringContaining('November 2021 · FACT · DiDi Global: '),
    expect.stringContaining('November 2021 · FACT · DiDi Global: '),
    '26 November 2021 · EVENT · Chinese regulators reported to have asked DiDi to plan a US delisting',
    '3 December 2021 · EVENT · DiDi announces it will leave the NYSE and prepare a Hong Kong listing',
    '3 December 2021 · FACT · DiDi Global: Plans to list in Hong Kong: yes (3 December 2021)',
    '21 January 2022 · EVENT · Transport ministry summons four freight platforms',
    'May 2022 · EVENT · Many issuers including JD.com, Pinduoduo, Bilibili and DiDi identified',
    '2 May 2022 · EVENT · DiDi discloses an SEC investigation of its IPO',
    '23 May 2022 · EVENT · DiDi shareholders approve the delisting',
    '2 June 2022 · EVENT · DiDi files Form 25',
    '10 June 2022 · EVENT · Last NYSE trading day of DiDi',
    '13 June 2022 · FACT · DiDi Global: Still registered with the SEC: yes (13 June 2022)',
    '13 June 2022 · LISTING · DiDi Global is listed on US over-the-counter market as DIDIY',
    expect.stringContaining('1 July 2022 · FACT · DiDi Global: Plans to list in '),
    expect.stringContaining('1 July 2022 · FACT · DiDi Global: Plans to list in '),
    'July 2022 · EVENT · Transport ministry urges four freight platforms to open their commission rules',
    '10 July 2022 · EVENT · SAMR publishes 28 penalties for unreported deals',
    '21 July 2022 · EVENT · CAC fines DiDi 8.026 billion yuan',
    '21 July 2022 · FACT · DiDi Global: Sensitive data found: yes (21 July 2022)',
  ]);
  expect(found.nodes.filter(({ citations }) => citations.length === 0)).toEqual([]);
  expect(found.nodes.find(({ kind }) => kind === 'LISTING')).toMatchObject({ subject: { id: 'didi' }, other: { id: 'xnys' } });
});

test('an uncertain date is shown where it may lie, and not where it cannot', async () => {
  const urged = 'Chinese regulators reported to have urged DiDi to delay its US IPO';
  const sentences = async (from: string, until: string) =>
    (await timeline({ of: ['didi'], kinds: ['EVENT'], from, until })).nodes.map(({ sentence }) => sentence);
  expect(await sentences('2021-06-30', '2021-07-01')).toContain(urged);
  expect(await sentences('2021-07-01', '2021-07-31')).not.toContain(urged);
});

test('dates of one day come in order of precision: the day, then the month that begins with it', async () => {
  const { nodes } = await timeline({ of: ['didi', 'weibo', 'tencent', 'samr', 'cac'], first: 100, from: '2021-01-01' });
  const places = nodes.map(({ date }) => `${date.date} ${['DAY', 'MONTH', 'QUARTER', 'YEAR'].indexOf(date.precision)}`);
  expect(places).toEqual(places.toSorted());
  expect(new Set(nodes.map(({ date }) => date.precision)).size).toBeGreaterThan(1);
});

describe('pages', () => {
  test('are the whole list, forwards and backwards', async () => {
    const variables = { of: ['didi', 'tencent'], from: '2020-01-01' };
    const all = await timeline({ ...variables, first: 100 });
    expect(all.nodes).toHaveLength(all.totalCount);
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Timeline = await timeline({ ...variables, first: 17, after });
      forwards.push(...lines(page));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(forwards).toEqual(lines(all));
    const last = await timeline({ ...variables, last: 5 });
    expect(lines(last)).toEqual(lines(all).slice(-5));
    const before = await timeline({ ...variables, last: 5, before: last.edges[0]?.cursor });
    expect(lines(before)).toEqual(lines(all).slice(-10, -5));
  });

  test('end with another choice', async () => {
    const { pageInfo } = await timeline({ of: ['didi'], first: 1 });
    await expect(asker.ask(QUERY, { of: ['weibo'], first: 1, after: pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});

test('what concerns two entries stands once, and each item belongs to one of them', async () => {
  const both = await timeline({ of: ['didi', 'tencent'], kinds: ['EVENT'], first: 100 });
  const shared = both.nodes.filter(({ sentence }) => sentence === 'SAMR fines 12 companies over 10 unreported deals');
  expect(shared).toHaveLength(1);
  expect(new Set(both.nodes.map(({ subject }) => subject.id))).toEqual(new Set(['didi', 'tencent']));
});

test('before a source was public its events are not there', async () => {
  const found = await timeline({ of: ['didi'], first: 100, at: { published: '2021-07-05' } });
  expect(found.nodes.length).toBeGreaterThan(3);
  expect(lines(found).filter((line) => line.includes('8.026 billion'))).toEqual([]);
  expect((await timeline({ of: ['didi'], at: { known: '2020-01-01T00:00:00Z' } })).nodes).toEqual([]);
});

test.each([
  ['regulator', 'cac', 'LIFECYCLE'],
  ['measure', 'personal-information-protection-law', 'LIFECYCLE'],
  ['provision', 'cybersecurity-law#art-37', 'LIFECYCLE'],
  ['product', 'didi-chuxing-app', 'FACT'],
  ['exchange', 'xnys', 'LISTING'],
  ['event', 'didi-ipo', 'EVENT'],
  ['jurisdiction', 'CN', 'FACT'],
])('a %s has a timeline', async (field, id, kind) => {
  const { data, errors } = await asker.ask(`{ ${field}(id: "${id}") { timeline(first: 50) { nodes { kind sentence date { text } } } } }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ [field]: { timeline: { nodes: expect.arrayContaining([expect.objectContaining({ kind })]) } } });
});

test.each(['2021-07-01', '2021-07-02'])('a time that ends before it begins is refused: until %s', async (until) => {
  const answer = asker.ask('query ($until: Date) { company(id: "didi") { timeline(from: "2021-07-02", until: $until) { totalCount } } }', { until });
  await expect(answer).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('is not after from') });
});

test('a day that is none, and too many entries, are refused', async () => {
  await expect(asker.ask(QUERY, { of: Array.from({ length: 21 }, (_, index) => `x${index}`) })).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('days from the listing to the ban, and who says so', async () => {
  const { data, errors } = await asker.ask(`{
    event(id: "didi-app-removal") { title date { text } daysSince(event: "didi-ipo") { exact lower upper text } citations { quote source { id } } conflicts { field value resolution citation { quote source { id } } } }
    ipo: event(id: "didi-ipo") { title date { text } citations { source { id } } }
    month: event(id: "didi-urged-to-delay-ipo") { daysSince(event: "didi-ipo") { exact lower upper text } none: daysSince(event: "didi") { exact } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    event: { date: { text: '4 July 2021' }, daysSince: { exact: 4, lower: 4, upper: 4, text: '4 days' } },
    ipo: { date: { text: '30 June 2021' } },
    month: { daysSince: { exact: null, lower: -29, upper: 0 }, none: null },
  });
  expect(data).toHaveProperty('event.citations.length', 3);
});
