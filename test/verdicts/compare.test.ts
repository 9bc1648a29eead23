import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask, refusal } from './ask-service.ts';
import { CHANGED, companies, counts, DRAFT, LISTS, totals, type Simulation } from './simulation.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

describe('compare: whom two existing texts catch, each at its own time', () => {
  const COMPARE = `query Compare($before: MeasureAt!, $after: MeasureAt!) { compare(before: $before, after: $after) { ${LISTS} } } ${CHANGED}`;

  test('the draft of 2021 catches six that nobody could have named under the draft of 2019: another rule', async () => {
    const { compare } = await ask<{ compare: Simulation }>(service, COMPARE, 2, {
      before: { measure: 'cybersecurity-review-measures-draft-2019', at: { valid: '2019-06-01' } },
      after: { measure: DRAFT, at: { valid: '2021-07-12' } },
    });
    expect(companies(compare.newlyCaught)).toEqual(['didi', 'full-truck-alliance', 'hello', 'kanzhun', 'soulgate', 'ximalaya']);
    const [didi] = compare.newlyCaught.nodes;
    expect(didi).toMatchObject({
      kind: 'CAUGHT',
      cause: 'RULE_CHANGED',
      sentence:
        'On 12 July 2021, DiDi Global would fall under Cybersecurity Review Measures (Revised Draft for Comment, July 2021); on 1 June 2019, it may or may not have fallen under Cybersecurity Review Measures (Draft for Comment, 2019): the rule changed.',
      before: { verdict: 'UNKNOWN', key: 'didi:cybersecurity-review-measures-draft-2019@2019-06-01', at: { valid: '2019-06-01' } },
      after: { verdict: 'WOULD_APPLY' },
      company: { key: 'didi@2021-07-12' },
    });
    expect(compare.newlyFree.totalCount).toBe(0);
  });

  test('the same text when it takes effect: would apply becomes applies, which catches nobody anew', async () => {
    const final = 'cybersecurity-review-measures-2021';
    const { compare } = await ask<{ compare: Simulation }>(service, COMPARE, 1, {
      before: { measure: final, at: { valid: '2022-02-14' } },
      after: { measure: final, at: { valid: '2022-02-15' } },
    });
    const [before, after] = [counts(compare.before), counts(compare.after)];
    expect(before['APPLIES']).toBe(0);
    expect(after['APPLIES']).toBe(before['WOULD_APPLY']);
    expect(after['APPLIES']).toBeGreaterThan(0);
    expect(totals(compare)).toEqual([0, 0, 0]);
  });

  test('what the press had not yet printed on 11 July 2021: knowledge arrived', async () => {
    const valid = '2021-07-12';
    const { compare } = await ask<{ compare: Simulation }>(service, COMPARE, 2, {
      before: { measure: DRAFT, at: { valid, published: '2021-07-11' } },
      after: { measure: DRAFT, at: { valid } },
    });
    expect(counts(compare.before)).toMatchObject({ DOES_NOT_APPLY: 62 });
    expect(new Set(compare.newlyCaught.nodes.map(({ cause }) => cause))).toEqual(new Set(['KNOWLEDGE_ARRIVED']));
    expect(compare.newlyCaught.totalCount).toBe(6);
  });

  test('beside other questions each keeps its own times', async () => {
    const query = `{
      companies(first: 1) { nodes { key } }
      now: company(id: "didi") { key }
      compare(before: { measure: "cybersecurity-review-measures-draft-2019", at: { valid: "2019-06-01" } }, after: { measure: "${DRAFT}", at: { valid: "2021-07-12" } }) {
        newlyCaught(first: 1) { nodes { before { company { key } } after { company { key } } } }
      }
    }`;
    expect(await ask(service, query, 2)).toMatchObject({
      now: { key: 'didi' },
      compare: { newlyCaught: { nodes: [{ before: { company: { key: 'didi@2019-06-01' } }, after: { company: { key: 'didi@2021-07-12' } } }] } },
    });
  });

  test('an unknown measure is null, an impossible day is refused', async () => {
    const known = { measure: DRAFT };
    expect(await ask(service, COMPARE, 1, { before: { measure: 'no-such-measure' }, after: known })).toEqual({ compare: null });
    expect(await refusal(service, COMPARE, { before: { measure: DRAFT, at: { valid: '2021-02-30' } }, after: known })).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    });
  });
});
