import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask, refusal } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

interface Item {
  readonly kind: string;
  readonly date: { readonly date: string };
  readonly sentence: string;
  readonly subject: { readonly id: string };
  readonly detail: {
    readonly __typename: string;
    readonly planned?: boolean;
    readonly verdict?: string;
    readonly startsOn?: { readonly date: string };
  } | null;
  readonly citations: readonly unknown[];
}
interface Timeline {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string; readonly startCursor: string };
  readonly nodes: readonly Item[];
}

const QUERY = `query Timeline($kinds: [TimelineKind!], $from: Date, $until: Date, $first: Int, $after: String, $last: Int, $before: String, $valid: Date = "2021-07-12") {
  company(id: "didi", at: { valid: $valid }) {
    timeline(kinds: $kinds, from: $from, until: $until, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { kind date { date } sentence subject { id } citations { quote } detail { __typename ... on Duty { planned verdict startsOn { date } step { status } provision { id } measure { id } } ... on Event { title } ... on Fact { value { text } } } }
    }
  }
}`;
const timeline = async (variables: object, statements = 2): Promise<Timeline> =>
  (await ask<{ company: { timeline: Timeline } }>(service, QUERY, statements, { ...variables })).company.timeline;
const SPAN = { from: '2021-06-01', until: '2021-12-01' };

describe('duties that begin stand in the timeline of a company', () => {
  test('what is still to come would apply, what binds already applies', async () => {
    const { nodes } = await timeline({ kinds: ['DUTY'], from: '2017-01-01', until: '2023-01-01', first: 100 });
    expect(nodes.length).toBeGreaterThan(10);
    for (const { detail, date, citations, subject } of nodes) {
      expect(detail).toMatchObject({ __typename: 'Duty', startsOn: date });
      expect(detail?.planned).toBe(date.date > '2021-07-12');
      expect(detail?.verdict).toBe(date.date > '2021-07-12' ? 'WOULD_APPLY' : 'APPLIES');
      expect(citations.length).toBeGreaterThan(0);
      expect(subject.id).toBe('didi');
    }
    expect(nodes.map(({ sentence }) => sentence)).toContain(
      "From 1 September 2021, Data Security Law of the People's Republic of China, Art. 27, binds DiDi Global as its facts stand: data security management.",
    );
  });

  test('they come only when asked for', async () => {
    // Without duties nothing is computed, and one statement is enough.
    const kinds = new Set((await timeline(SPAN, 1)).nodes.map(({ kind }) => kind));
    expect(kinds.has('EVENT')).toBe(true);
    expect(kinds.has('DUTY')).toBe(false);
  });

  test('among other kinds they stand in the order of days, and pages cut the mixed list without loss', async () => {
    const kinds = ['DUTY', 'EVENT'];
    const whole = await timeline({ kinds, ...SPAN, first: 100 });
    const days = whole.nodes.map(({ date }) => date.date);
    expect(days).toEqual(days.toSorted());
    expect(new Set(whole.nodes.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(whole.totalCount).toBe(whole.nodes.length);
    const sentences = whole.nodes.map(({ sentence }) => sentence);

    const pages = [await timeline({ kinds, ...SPAN, first: 7 })];
    while (pages.at(-1)?.pageInfo.hasNextPage === true)
      pages.push(await timeline({ kinds, ...SPAN, first: 7, after: pages.at(-1)?.pageInfo.endCursor }));
    expect(pages.flatMap(({ nodes }) => nodes.map(({ sentence }) => sentence))).toEqual(sentences);

    const last = await timeline({ kinds, ...SPAN, last: 7 });
    const before = await timeline({ kinds, ...SPAN, last: 7, before: last.pageInfo.startCursor });
    expect([...before.nodes, ...last.nodes].map(({ sentence }) => sentence)).toEqual(sentences.slice(-14));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('a duty that begins later is none of the day before its text, and ends with it', async () => {
    const query = `{ company(id: "didi", at: { valid: "2021-07-12" }) { timeline(kinds: [DUTY], from: "2020-01-01", until: "2021-07-12", first: 50) { nodes { until { date } detail { ... on Duty { measure { id } } } } } } }`;
    type Answer = { company: { timeline: { nodes: { until: { date: string } | null; detail: { measure: { id: string } } }[] } } };
    const { company } = await ask<Answer>(service, query, 2);
    const review = company.timeline.nodes.find(({ detail }) => detail.measure.id === 'cybersecurity-review-measures-2020');
    expect(review?.until).toEqual({ date: '2022-02-15' });
    // By 2023 the text of 2020 has ended, and with it the duty.
    const later = await timeline({ kinds: ['DUTY'], from: '2020-01-01', until: '2021-07-12', first: 50, valid: '2023-01-01' });
    expect(JSON.stringify(later)).not.toContain('cybersecurity-review-measures-2020');
  });

  test('several entries together have no duties: they are those of one company', async () => {
    const refused = await refusal(service, '{ timeline(of: ["didi", "cac"], kinds: [DUTY]) { totalCount } }');
    expect(refused).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(refused.message).toContain('timeline(kinds: [DUTY])');
  });

  test('of what is no company there are none', async () => {
    const query = '{ regulator(id: "cac") { timeline(kinds: [DUTY]) { totalCount nodes { kind } } } }';
    expect(await ask(service, query, 1)).toEqual({ regulator: { timeline: { totalCount: 0, nodes: [] } } });
  });
});
