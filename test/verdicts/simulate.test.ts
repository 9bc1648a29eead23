import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask, refusal } from './ask-service.ts';
import { CHANGED, companies, counts, DRAFT, LISTS, totals, type Changed, type Simulation } from './simulation.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

const SIMULATE = `query Simulate($provisions: [ProvisionChange!]!, $strict: Boolean) {
  simulate(measure: "${DRAFT}", at: { valid: "2021-07-12" }, strict: $strict, provisions: $provisions) { ${LISTS} }
} ${CHANGED}`;

const leaf = (provision: string, path: string, value: object) => ({ provision: `${DRAFT}#${provision}`, change: { leaves: [{ path, value }] } });
interface Paged {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Pick<Changed, 'company'> }[];
}

describe('simulate: whom a changed text of the draft of July 2021 would catch, on 12 July 2021', () => {
  test('half the threshold catches nobody else: of those with listing plans, all are known to have far more users', async () => {
    const { simulate } = await ask<{ simulate: Simulation }>(service, SIMULATE, 1, { provisions: [leaf('art-6', 'all.0', { number: 500_000 })] });
    const unchanged = { APPLIES: 0, WOULD_APPLY: 6, UNKNOWN: 52, DOES_NOT_APPLY: 4 };
    expect([counts(simulate.before), counts(simulate.after)]).toEqual([unchanged, unchanged]);
    expect(totals(simulate)).toEqual([0, 0, 0]);
  });

  test('a threshold that a known lower bound does not reach leaves the verdict open: at least 33.2 million is not more than 50 million, and not less', async () => {
    const raised = ['art-6', 'ipo-materials'].map((provision) => leaf(provision, 'all.0', { number: 50_000_000 }));
    const { simulate } = await ask<{ simulate: Simulation }>(service, SIMULATE, 2, { provisions: raised });
    expect(companies(simulate.newlyUnknown)).toEqual(['soulgate']);
    const [soulgate] = simulate.newlyUnknown.nodes;
    expect(soulgate).toMatchObject({
      kind: 'BECAME_UNKNOWN',
      cause: 'HYPOTHESIS',
      on: null,
      statementKind: null,
      sentence:
        'Soulgate (Soul) may or may not fall under Cybersecurity Review Measures (Revised Draft for Comment, July 2021) with the change, and would fall under it as it stands.',
      before: { verdict: 'WOULD_APPLY', key: `soulgate:${DRAFT}@2021-07-12` },
      after: { verdict: 'UNKNOWN' },
    });
    expect(soulgate?.after.key).not.toBe(soulgate?.before.key);
    expect(soulgate?.after.criteriaVersion).not.toBe(soulgate?.before.criteriaVersion);
  });

  test('without Art. 2 the three companies under review go free: they were listed already', async () => {
    const { simulate } = await ask<{ simulate: Simulation }>(service, SIMULATE, 2, {
      provisions: [{ provision: `${DRAFT}#art-2`, change: { drop: true } }],
    });
    expect(companies(simulate.newlyFree)).toEqual(['didi', 'full-truck-alliance', 'kanzhun']);
    expect(counts(simulate.after)).toEqual({ APPLIES: 0, WOULD_APPLY: 3, UNKNOWN: 21, DOES_NOT_APPLY: 38 });
  });

  test('a rule of its own catches who is already listed in the United States with more than a million people', async () => {
    const rule = {
      all: [
        { leaf: { fact: 'personalInformationSubjects', operator: 'MORE_THAN', value: { number: 1_000_000 } } },
        { leaf: { fact: 'listingCountries', operator: 'IN', value: { list: ['US'] } } },
      ],
    };
    const { simulate } = await ask<{ simulate: Simulation }>(service, SIMULATE, 2, {
      provisions: [{ provision: `${DRAFT}#art-6`, change: { rule } }],
    });
    expect(companies(simulate.newlyCaught)).toEqual(['alibaba', 'baidu', 'bilibili', 'douyu', 'huya', 'pinduoduo', 'weibo']);
    for (const { citations } of simulate.newlyCaught.nodes) expect(citations.length).toBeGreaterThan(0);
  });

  test('pages of changes go on where they ended', async () => {
    const rule = { leaf: { fact: 'listingCountries', operator: 'IN', value: { list: ['US'] } } };
    const query = `query Pages($after: String, $rule: RuleInput!) {
      simulate(measure: "${DRAFT}", at: { valid: "2021-07-12" }, provisions: [{ provision: "${DRAFT}#art-6", change: { rule: $rule } }]) {
        newlyCaught(first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { company { id } } } }
      }
    }`;
    const pageBehind = async (after: string | null): Promise<Paged> =>
      (await ask<{ simulate: { newlyCaught: Paged } }>(service, query, 2, { rule, after })).simulate.newlyCaught;
    const pages = [await pageBehind(null)];
    while (pages.at(-1)?.pageInfo.hasNextPage === true) pages.push(await pageBehind(pages.at(-1)?.pageInfo.endCursor ?? null));
    const seen = pages.flatMap(({ edges }) => edges.map(({ node }) => node.company.id));
    const total = pages[0]?.totalCount ?? 0;
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(8);
  });

  test('nothing is written: every statement only reads', async () => {
    const modes = new Set<string>();
    const stop = service.database.onStatement(({ mode }) => modes.add(mode));
    await service.query(SIMULATE, { provisions: [{ provision: `${DRAFT}#art-2`, change: { drop: true } }] });
    stop();
    expect([...modes]).toEqual(['READ']);
  });

  test('an unknown measure is null', async () => {
    const { simulate } = await ask<{ simulate: unknown }>(
      service,
      '{ simulate(measure: "no-such-measure", provisions: []) { before { count } } }',
      1,
    );
    expect(simulate).toBeNull();
  });
});

describe('simulate refuses what is no change, and says what would be one', () => {
  const deep = (levels: number): object =>
    levels === 0 ? { leaf: { fact: 'isDataProcessor', operator: 'EQUAL', value: { boolean: true } } } : { not: deep(levels - 1) };
  const wide = { any: Array.from({ length: 65 }, () => deep(0)) };
  const art6 = (change: object) => [{ provision: `${DRAFT}#art-6`, change }];
  const one = (test: object) => art6({ rule: { leaf: { operator: 'EQUAL', value: { boolean: true }, ...test } } });
  test.each<[string, object[], RegExp]>([
    ['an unknown provision', [leaf('art-66', 'all.0', { number: 1 })], /no provision .*; did you mean '.*#art-6'\?/],
    ['a provision named twice', [leaf('art-6', 'all.0', { number: 1 }), leaf('art-6', 'all.1', { boolean: true })], /changed twice/],
    ['an unknown test', [leaf('art-6', 'all.7', { number: 1 })], /no test at 'all\.7'; did you mean 'all\.[01]'\?/],
    ['a test of a provision that has none', [leaf('art-4', 'all.0', { number: 1 })], /nothing that can be tested/],
    ['a change that changes nothing', art6({ leaves: [{ path: 'all.0' }] }), /give an operator, a value, or both/],
    ['drop: false', art6({ drop: false }), /false changes nothing/],
    ['an unknown fact', one({ fact: 'isDataProcesor' }), /fact: expected a fact name of the vocabulary; did you mean 'isDataProcessor'\?/],
    [
      'an operator that does not fit',
      one({ fact: 'isDataProcessor', operator: 'MORE_THAN' }),
      /op: expected one of = for isDataProcessor, which is a boolean/,
    ],
    [
      'a value of another type',
      one({ fact: 'personalInformationSubjects', operator: 'AT_LEAST', value: { text: 'many' } }),
      /value: expected a finite number/,
    ],
    [
      'a number that is none',
      one({ fact: 'personalInformationSubjects', operator: 'AT_LEAST', value: { quantity: { lower: 1 } } }),
      /compares with number/,
    ],
    [
      'another unit',
      one({ fact: 'personalInformationSubjects', operator: 'AT_LEAST', value: { number: 1 }, unit: 'sheep' }),
      /unit: expected the unit/,
    ],
    ['nothing of which all must hold', art6({ rule: { all: [] } }), /at least one rule/],
    ['more of than there are', art6({ rule: { atLeast: { n: 3, of: [deep(0), deep(0)] } } }), /n: expected a whole number from 1 to 2/],
    ['65 tests', art6({ rule: wide }), /at most 64 leaves/],
  ])('%s', async (_name, provisions, message) => {
    const refused = await refusal(service, SIMULATE, { provisions });
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 'BAD_INPUT' });
    expect(refused.message).toMatch(message);
    expect(refused.message).toMatch(/^provisions\.\d/);
  });

  test.each([9, 40])('%d levels are refused before they are read', async (levels) => {
    expect(await refusal(service, SIMULATE, { provisions: art6({ rule: deep(levels - 1) }) })).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
  });

  test('eight levels are not too many', async () => {
    expect(await ask<{ simulate: Simulation }>(service, SIMULATE, 1, { provisions: art6({ rule: deep(7) }) })).toBeTruthy();
  });
});
