import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask, refusal } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

const EVALUATE = `query Evaluate($profile: CompanyProfile!, $at: At) {
  evaluate(profile: $profile, at: $at, first: 100, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY]) { facets { verdict count } nodes { verdict reason sentence measure { id } } }
}`;
interface Evaluated {
  readonly evaluate: { readonly nodes: readonly { readonly verdict: string; readonly measure: { readonly id: string } }[] };
}
const verdictUnder = async (measure: string, profile: object, at: object = { valid: '2021-07-12' }) => {
  const { evaluate } = await ask<Evaluated>(service, EVALUATE, 2, { profile, at });
  return evaluate.nodes.find((node) => node.measure.id === measure)?.verdict;
};
const DRAFT = 'cybersecurity-review-measures-draft-2021';
const fact = (metric: string, value: object) => ({ facts: [{ metric, value }] });

describe('what a description states counts, and what it leaves out is unknown', () => {
  const listing = { headquarters: 'CN', operatesIn: ['CN'], plansListingIn: ['US'] };
  const people = (value: object) => ({ ...listing, ...fact('personalInformationSubjects', value) });

  test.each<[string, object, string]>([
    ['more than a million people', people({ number: 1_000_001 }), 'WOULD_APPLY'],
    ['a million, which is not more than a million, and nothing about national security', people({ number: 1_000_000 }), 'UNKNOWN'],
    ['at least a million and one', people({ quantity: { lower: 1_000_001 } }), 'WOULD_APPLY'],
    ['at least a million', people({ quantity: { lower: 1_000_000 } }), 'UNKNOWN'],
    ['a number beyond what counts exactly, far above', people({ number: 1e300 }), 'WOULD_APPLY'],
    ['users, who are people whose information is held', { ...listing, ...fact('registeredUsers', { number: 2_000_000 }) }, 'WOULD_APPLY'],
    ['no figure', listing, 'UNKNOWN'],
    [
      'a company that does not operate in China',
      { ...people({ number: 2_000_000 }), headquarters: 'US', operatesIn: ['US'], doesNotOperateIn: ['CN'] },
      'DOES_NOT_APPLY',
    ],
  ])('%s', async (_name, profile, verdict) => {
    expect(await verdictUnder(DRAFT, profile)).toBe(verdict);
  });

  test('a description like a real company starts from its facts, and is not that company', async () => {
    expect(await verdictUnder(DRAFT, { like: 'hello' })).toBe('WOULD_APPLY');
    expect(await verdictUnder(DRAFT, { like: 'hello', plansListingIn: ['HK'] })).toBe('UNKNOWN');
    const { evaluate } = await ask<{ evaluate: { nodes: { company: null; key: string }[] } }>(
      service,
      '{ evaluate(profile: { like: "hello" }, first: 1, measures: { id: { eq: "cybersecurity-review-measures-2021" } }) { nodes { key company { id } } } }',
      1,
    );
    for (const { company, key } of evaluate.nodes) {
      expect(company).toBeNull();
      expect(key).toMatch(/^profile-/);
    }
  });
});

describe('a description that cannot be is refused with its place', () => {
  test.each<[string, object, RegExp]>([
    ['a company that is not there', { like: 'no-such-company' }, /profile\.like: there is no company 'no-such-company'/],
    ['an unknown fact', fact('registeredUser', { number: 1 }), /profile\.facts\.0\.metric: .*; did you mean 'registeredUsers'\?/],
    ['an unknown unit', fact('registeredUsers', { quantity: { exact: 1, unit: 'sheep' } }), /unit: registeredUsers is counted in .*, not sheep/],
    ['a lower bound above the upper', fact('registeredUsers', { quantity: { lower: 2, upper: 1 } }), /lower \(2\) is more than upper \(1\)/],
    ['bounds and an exact number', fact('registeredUsers', { quantity: { exact: 2, upper: 3 } }), /either exact or bounds/],
    ['no bound at all', fact('registeredUsers', { quantity: { unit: 'users' } }), /give exact, lower or upper/],
    ['a number that is a truth', fact('plansForeignListing', { number: 1 }), /is a boolean: give boolean, not number/],
    ['an unknown sector', { sectors: ['ride-haling'] }, /profile\.sectors\.0: .*; did you mean 'ride-hailing'\?/],
    ['an unknown exchange', { listedOn: ['xnyse'] }, /profile\.listedOn\.0: .*; did you mean 'xnys'\?/],
    ['an unknown country', { operatesIn: ['CN', 'XX'] }, /profile\.operatesIn\.1: 'XX' is not known/],
    ['operating and not operating there', { operatesIn: ['CN'], doesNotOperateIn: ['CN'] }, /CN is also in operatesIn/],
  ])('%s', async (_name, profile, message) => {
    const refused = await refusal(service, EVALUATE, { profile });
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 'BAD_INPUT' });
    expect(refused.message).toMatch(message);
  });

  test.each<[string, string]>([
    [
      'a day that does not exist',
      '{ evaluate(profile: { facts: [{ metric: "registeredUsers", value: { number: 1 }, asOf: "2021-02-30" }] }) { totalCount } }',
    ],
    ['an infinite number', '{ evaluate(profile: { facts: [{ metric: "registeredUsers", value: { number: 1e999 } }] }) { totalCount } }'],
    ['two values at once', '{ evaluate(profile: { facts: [{ metric: "registeredUsers", value: { number: 1, boolean: true } }] }) { totalCount } }'],
    ['NaN', '{ evaluate(profile: { facts: [{ metric: "registeredUsers", value: { number: NaN } }] }) { totalCount } }'],
  ])('%s', async (_name, text) => {
    const refused = await refusal(service, text);
    expect(refused.status).toBe(400);
    expect(['BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(refused.code);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '12', 'NaN'])('the variable %p is no number', async (number) => {
    const refused = await refusal(service, EVALUATE, { profile: fact('registeredUsers', { number }) });
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 'BAD_INPUT' });
  });
});

describe('much of it', () => {
  const facts = (count: number) => ({
    facts: Array.from({ length: count }, (_, index) => ({ metric: 'registeredUsers', value: { number: index } })),
  });

  test('as many figures as a list may have, all different, settle nothing, and cost no defect', async () => {
    const profile = { headquarters: 'CN', operatesIn: ['CN'], plansListingIn: ['US'], ...facts(250) };
    expect(await verdictUnder(DRAFT, profile)).toBe('UNKNOWN');
  });

  test('ten thousand are refused', async () => {
    const refused = await refusal(service, EVALUATE, { profile: facts(10_000) });
    expect([400, 413]).toContain(refused.status);
    expect(['PAYLOAD_TOO_LARGE', 'LIMIT_EXCEEDED']).toContain(refused.code);
  });
});

describe('ids and days that lead nowhere', () => {
  const ONE = `query One($company: ID!, $measure: ID!, $at: At) { applicability(company: $company, measure: $measure, at: $at) { verdict reason phase sentence trace { truth } flips { change } } }`;

  test.each([
    ['no-such-company', 'gdpr'],
    ['didi', 'no-such-measure'],
    ['gdpr', 'didi'],
    ['', ''],
    ["didi'}) DETACH DELETE n //", 'gdpr'],
    ['x'.repeat(2_000), 'gdpr'],
  ])('%# is null', async (company, measure) => {
    expect(await ask(service, ONE, 1, { company, measure })).toEqual({ applicability: null });
  });

  test.each(['2021-02-30', '2021-13-01', '2021', 'yesterday', '', '0000-00-00', '10000-01-01', '2021-07-12T00:00:00Z'])(
    'the day %p is refused',
    async (valid) => {
      expect(await refusal(service, ONE, { company: 'didi', measure: 'gdpr', at: { valid } })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    },
  );

  test.each(['yesterday', '2021-07-05', '2021-07-05T25:00:00Z', ''])('the instant %p is refused', async (known) => {
    expect(await refusal(service, ONE, { company: 'didi', measure: 'gdpr', at: { known } })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });

  test('in the year one nothing stood yet', async () => {
    const { applicability } = await ask<{ applicability: object }>(service, ONE, 1, {
      company: 'didi',
      measure: 'cybersecurity-law',
      at: { valid: '0001-01-01' },
    });
    expect(applicability).toMatchObject({ verdict: 'DOES_NOT_APPLY', reason: 'NOT_YET', phase: 'NOT_YET', flips: [] });
  });

  test('at the end of days what is in force still is, on old facts that are named as such', async () => {
    const text = ONE.replace('flips', 'assumptions flips');
    const { applicability } = await ask<{ applicability: { verdict: string; assumptions: string[] } }>(service, text, 1, {
      company: 'didi',
      measure: 'network-data-regulations-2024',
      at: { valid: '9999-12-31' },
    });
    expect(applicability).toMatchObject({ phase: 'IN_FORCE' });
    expect(['UNKNOWN', 'APPLIES']).toContain(applicability.verdict);
    if (applicability.verdict === 'APPLIES') expect(JSON.stringify(applicability)).toMatch(/China/);
  });

  test('before anything was recorded there is no company', async () => {
    expect(await ask(service, ONE, 1, { company: 'didi', measure: 'gdpr', at: { known: '2001-01-01T00:00:00Z' } })).toEqual({ applicability: null });
  });
});
