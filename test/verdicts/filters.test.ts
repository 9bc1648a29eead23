import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask, refusal } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const DRAFT = 'cybersecurity-review-measures-draft-2021';

interface Verdicts {
  readonly totalCount: number;
  readonly facets: readonly { readonly verdict: string; readonly count: number }[];
  readonly nodes: readonly { readonly verdict: string; readonly company: { readonly id: string }; readonly measure: { readonly id: string } }[];
}

const AFFECTS = `query Affects($where: ApplicabilityWhere, $verdicts: [Verdict!]) {
  measure(id: "${DRAFT}", at: { valid: "2021-07-12" }) {
    affects(where: $where, verdicts: $verdicts, first: 100) { totalCount facets { verdict count } nodes { verdict company { id } measure { id } } }
  }
}`;
const affects = async (where: object, verdicts: readonly string[] | null = null, statements = 2): Promise<Verdicts> =>
  (await ask<{ measure: { affects: Verdicts } }>(service, AFFECTS, statements, { where, verdicts })).measure.affects;
/** Nobody is named, so that nothing is read of them. */
const nobody = async (where: object) => expect((await affects(where, null, 1)).totalCount).toBe(0);
const companies = ({ nodes }: Verdicts) => nodes.map(({ company }) => company.id).toSorted();

describe('verdicts are filtered by what stands in the graph about their company and measure, in the same two statements', () => {
  test('by a set of companies', async () => {
    expect(companies(await affects({ company: { id: { in: ['didi', 'weibo', 'uber'] } } }))).toEqual(['didi', 'weibo']);
  });

  test('by a relation of the company', async () => {
    const found = await affects({ company: { headquarters: { eq: 'US' } } }, ['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY']);
    expect(found.totalCount).toBeGreaterThan(3);
    expect(companies(found)).toEqual(expect.arrayContaining(['uber', 'apple']));
    expect(companies(found)).not.toContain('didi');
  });

  test('and, or and not mean what they say', async () => {
    const named = (id: string) => ({ company: { id: { eq: id } } });
    expect(companies(await affects({ or: [named('didi'), named('hello'), named('weibo')], not: named('weibo') }))).toEqual(['didi', 'hello']);
    expect(companies(await affects({ and: [named('didi'), { phase: ['PROPOSED'] }, { agreement: ['NOT_ASSERTED', 'AGREES'] }] }))).toEqual(['didi']);
    await nobody({ and: [named('didi'), named('hello')] });
    await nobody({ or: [] });
    await nobody({ not: { phase: ['PROPOSED'] } });
    expect((await affects({ and: [] })).totalCount).toBe((await affects({})).totalCount);
  });

  test('the counts by verdict leave out only the filter on verdicts', async () => {
    const { facets, totalCount } = await affects({ company: { id: { in: ['didi', 'uber'] } } }, ['WOULD_APPLY']);
    expect(Object.fromEntries(facets.map(({ verdict, count }) => [verdict, count]))).toEqual({
      APPLIES: 0,
      WOULD_APPLY: 1,
      UNKNOWN: 0,
      DOES_NOT_APPLY: 1,
    });
    expect(totalCount).toBe(1);
  });

  test('by a filter on the measure, and verdicts within verdicts each by their own', async () => {
    const query = `{ company(id: "didi", at: { valid: "2021-07-12" }) {
      affectedBy(where: { measure: { jurisdiction: { eq: "CN" }, kind: { eq: "draft" } } }) {
        nodes { measure { id kind affects(first: 5, where: { company: { id: { in: ["kanzhun", "didi"] } }, not: { company: { id: { eq: "didi" } } } }) { nodes { company { id } } } } }
      }
    } }`;
    type Nested = { company: { affectedBy: { nodes: { measure: { id: string; kind: string; affects: Verdicts } }[] } } };
    const { company } = await ask<Nested>(service, query, 3);
    expect(company.affectedBy.nodes.map(({ measure }) => measure.id)).toContain(DRAFT);
    for (const { measure } of company.affectedBy.nodes) {
      expect(measure.kind).toBe('draft');
      expect(companies(measure.affects)).toEqual(['kanzhun']);
    }
  });

  test('what is described is asked about some measures only, real companies disagree about some only', async () => {
    const evaluate = `{ evaluate(profile: { like: "didi" }, measures: { jurisdiction: { eq: "EU" } }, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY]) { nodes { measure { id jurisdiction { id } } } } }`;
    type Evaluated = { evaluate: { nodes: { measure: { jurisdiction: { id: string } } }[] } };
    const { evaluate: found } = await ask<Evaluated>(service, evaluate, 2);
    expect(new Set(found.nodes.map(({ measure }) => measure.jurisdiction.id))).toEqual(new Set(['EU']));
    const disagreements = `query D($where: ApplicabilityWhere) { disagreements(where: $where) { totalCount } }`;
    type Disagreements = { disagreements: { totalCount: number } };
    const [all, ofOne] = [
      await ask<Disagreements>(service, disagreements, 1, {}),
      await ask<Disagreements>(service, disagreements, 1, { where: { company: { id: { eq: 'didi' } } } }),
    ];
    expect(ofOne.disagreements.totalCount).toBeLessThan(all.disagreements.totalCount);
  });

  test('a cursor of one filter is none of another', async () => {
    const query = `query P($where: ApplicabilityWhere, $after: String) { measure(id: "${DRAFT}") { affects(first: 1, verdicts: [DOES_NOT_APPLY], where: $where, after: $after) { pageInfo { endCursor } } } }`;
    type Paged = { measure: { affects: { pageInfo: { endCursor: string } } } };
    const us = { company: { headquarters: { eq: 'US' } } };
    const { measure } = await ask<Paged>(service, query, 1, { where: us });
    const after = measure.affects.pageInfo.endCursor;
    expect((await ask<Paged>(service, query, 1, { where: us, after })).measure.affects.pageInfo.endCursor).not.toBe(after);
    expect(await refusal(service, query, { where: { company: { headquarters: { eq: 'CN' } } }, after })).toMatchObject({
      status: 400,
      code: 'BAD_CURSOR',
    });
  });

  test('more filters than a statement should have are refused', async () => {
    const many = { or: Array.from({ length: 21 }, () => ({ company: { id: { eq: 'didi' } } })) };
    expect(await refusal(service, AFFECTS, { where: many })).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
  });
});

describe('lists of verdicts are counted by dimensions', () => {
  const FACETS = `query F($by: [FacetBy!]!, $first: Int) { company(id: "didi", at: { valid: "2021-07-12" }) { affectedBy { totalCount facetsBy(by: $by, first: $first) { by values { value label count amounts { currency } } otherValues otherCount } } } }`;
  interface Facet {
    readonly by: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
    readonly otherCount: number;
    readonly otherValues: number;
  }
  type Facets = { company: { affectedBy: { totalCount: number; facetsBy: Facet[] } } };

  test('each adds up to the list, with names for people', async () => {
    const by = ['VERDICT', 'PHASE', 'AGREEMENT', 'JURISDICTION', 'MEASURE', 'COMPANY'];
    const { company } = await ask<Facets>(service, FACETS, 1, { by, first: 3 });
    expect(company.affectedBy.facetsBy.map((facet) => facet.by)).toEqual(by);
    for (const { values, otherCount } of company.affectedBy.facetsBy) {
      expect(values.reduce((sum, { count }) => sum + count, otherCount)).toBe(company.affectedBy.totalCount);
    }
    const [, , , jurisdictions, , byCompany] = company.affectedBy.facetsBy;
    expect(jurisdictions?.values[0]).toMatchObject({ value: 'CN', label: 'China (mainland)' });
    expect(byCompany?.values).toEqual([{ value: 'didi', label: 'DiDi Global', count: company.affectedBy.totalCount, amounts: [] }]);
  });

  test('a dimension that verdicts do not have is refused with those that they have', async () => {
    const refused = await refusal(service, FACETS, { by: ['YEAR'] });
    expect(refused).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(refused.message).toContain('no facets by YEAR; it has VERDICT, PHASE, AGREEMENT, JURISDICTION, MEASURE, COMPANY');
  });
});
