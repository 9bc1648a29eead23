import { describe, expect, test } from '@jest/globals';
import { AmbitError } from '../../src/lib/index.ts';
import { evaluateRule, evidenceOfProfile, openView, parseRule, type CodeLists, type Evidence, type Profile } from '../../src/rules/index.ts';
import { loadSeed } from './seed-evidence.ts';

const seed = loadSeed();
const lists: CodeLists = {
  vocabulary: seed.vocabulary,
  broaderSectors: new Map([
    ['games', ['internet']],
    ['ride-hailing', ['online-platform', 'internet', 'mobility', 'transport']],
  ]),
  exchanges: new Map([
    ['xnys', { country: 'US', kind: 'exchange' }],
    ['xhkg', { country: 'HK', kind: 'exchange' }],
    ['otc-us', { country: 'US', kind: 'otc' }],
  ]),
  jurisdictions: new Set(['CN', 'HK', 'US', 'FR', 'EU']),
  memberships: [{ country: 'FR', union: 'EU', validFrom: '0000-01-01', validUntil: '9999-12-31' }],
};

function truthOf(profile: Profile, fact: string, op: string, value: unknown, base: Evidence | null = null, strict = true): string {
  const view = openView(evidenceOfProfile(profile, lists, base), seed.vocabulary, { valid: '2021-07-12', strict });
  return evaluateRule(parseRule({ fact, op, value }, seed.vocabulary), view);
}
const yes = (profile: Profile, fact: string, strict = true): string => truthOf(profile, fact, '=', true, null, strict);

describe('what is left out is unknown', () => {
  test.each([
    'isListed',
    'plansForeignListing',
    'plansOverseasListing',
    'isNetworkPlatformOperator',
    'isGatekeeper',
    'designatedByCommission',
    'hasForeignOwner',
    'operatesMobileApp',
  ])('%s', (fact) => {
    expect(yes({}, fact, false)).toBe('UNKNOWN');
  });
  test('the company itself', () => expect(truthOf({}, 'companyId', '=', 'didi')).toBe('UNKNOWN'));
  test('sectors that are not given', () => expect(truthOf({}, 'sector', 'in', ['games'], null, false)).toBe('UNKNOWN'));
});

test.each([
  [[], 'FALSE', 'FALSE', 'FALSE', 'FALSE'],
  [['US'], 'TRUE', 'FALSE', 'TRUE', 'TRUE'],
  [['HK'], 'FALSE', 'TRUE', 'TRUE', 'TRUE'],
  [['CN'], 'FALSE', 'FALSE', 'FALSE', 'TRUE'],
  [['CN', 'HK', 'US'], 'TRUE', 'TRUE', 'TRUE', 'TRUE'],
])('planning to list in %j settles foreign %s, Hong Kong %s, overseas %s, any %s', (plansListingIn, foreign, hongKong, overseas, any) => {
  const facts = ['plansForeignListing', 'plansHongKongListing', 'plansOverseasListing', 'plansListing'];
  expect(facts.map((fact) => yes({ plansListingIn }, fact))).toEqual([foreign, hongKong, overseas, any]);
});

test('an empty list of exchanges says that it is not listed, without any assumption', () => {
  expect(yes({ listedOn: [] }, 'isListed')).toBe('FALSE');
  expect(yes({ listedOn: ['xhkg'] }, 'isListedOverseas')).toBe('TRUE');
  expect(yes({ listedOn: ['xhkg'] }, 'isListedInForeignCountry')).toBe('FALSE');
  expect(yes({ listedOn: ['otc-us'] }, 'isListed')).toBe('FALSE');
});

test('figures are of the day asked about unless they carry a day', () => {
  const fact = (value: object, asOf?: string): Profile => ({ facts: [{ metric: 'registeredUsers', value, ...(asOf !== undefined && { asOf }) }] });
  expect(truthOf(fact({ number: 1_000_001 }), 'registeredUsers', '>', 1_000_000)).toBe('TRUE');
  expect(truthOf(fact({ quantity: { upper: 1_000_000 } }), 'registeredUsers', '>', 1_000_000)).toBe('FALSE');
  expect(truthOf(fact({ quantity: { lower: 1_000_000 } }), 'registeredUsers', '>', 1_000_000)).toBe('UNKNOWN');
  expect(truthOf(fact({ number: 1_000_001 }, '2018-01-01'), 'registeredUsers', '>', 1_000_000)).toBe('UNKNOWN');
  expect(truthOf(fact({ number: 1_000_001 }, '2021-08-01'), 'registeredUsers', '>', 1_000_000)).toBe('UNKNOWN');
});

test('a list is the whole set, including only a part of it', () => {
  const stored = (value: object): Profile => ({ facts: [{ metric: 'dataStoredIn', value }] });
  expect(truthOf(stored({ list: ['US'] }), 'dataStoredIn', 'in', ['CN'])).toBe('FALSE');
  expect(truthOf(stored({ including: ['US'] }), 'dataStoredIn', 'in', ['CN'])).toBe('UNKNOWN');
});

test('a profile like a real company replaces what it says and keeps the rest', () => {
  const didi = seed.evidenceOf('didi');
  expect(
    truthOf({ like: 'didi', facts: [{ metric: 'monthlyActiveUsers', value: { number: 1000 } }] } as Profile, 'monthlyActiveUsers', '>', 1000, didi),
  ).toBe('FALSE');
  expect(truthOf({ doesNotOperateIn: ['CN'], headquarters: 'US' }, 'operatesInJurisdiction', 'in', ['CN'], didi)).toBe('FALSE');
  expect(truthOf({ doesNotOperateIn: ['FR'] }, 'sector', 'in', ['ride-hailing'], didi)).toBe('TRUE');
  expect(truthOf({ sectors: ['games'] }, 'sector', 'in', ['internet'], didi)).toBe('TRUE');
});

test.each([
  ['an unknown fact', { facts: [{ metric: 'registeredUser', value: { number: 1 } }] }, /facts\.0\.metric.*did you mean 'registeredUsers'/],
  [
    'lower above upper',
    { facts: [{ metric: 'registeredUsers', value: { quantity: { lower: 2, upper: 1 } } }] },
    /lower \(2\) is more than upper \(1\)/,
  ],
  ['NaN', { facts: [{ metric: 'registeredUsers', value: { number: Number.NaN } }] }, /finite/],
  ['an infinite bound', { facts: [{ metric: 'registeredUsers', value: { quantity: { lower: Number.POSITIVE_INFINITY } } }] }, /finite/],
  ['fewer people than none', { facts: [{ metric: 'registeredUsers', value: { number: -1 } }] }, /registeredUsers counts .*: it cannot be below 0/],
  ['a bound below none', { facts: [{ metric: 'registeredUsers', value: { quantity: { lower: -1 } } }] }, /cannot be below 0/],
  ['another unit', { facts: [{ metric: 'registeredUsers', value: { quantity: { exact: 1, unit: 'cows' } } }] }, /not cows/],
  ['another type', { facts: [{ metric: 'isListed', value: { number: 1 } }] }, /isListed is a boolean: give boolean, not number/],
  ['no value', { facts: [{ metric: 'isListed', value: {} }] }, /exactly one value/],
  ['an impossible day', { facts: [{ metric: 'registeredUsers', value: { number: 1 }, asOf: '2021-02-30' }] }, /write a day/],
  ['an unknown sector', { sectors: ['game'] }, /sectors\.0: 'game' is not known; did you mean 'games'\?$/],
  ['an unknown country', { operatesIn: ['XX'] }, /operatesIn\.0: 'XX' is not known/],
  ['both present and absent', { operatesIn: ['CN'], doesNotOperateIn: ['CN'] }, /CN is also in operatesIn/],
])('%s is refused as bad input', (_, profile, message) => {
  const refused = (): unknown => evidenceOfProfile(profile, lists);
  expect(refused).toThrow(AmbitError);
  expect(refused).toThrow(message);
});

test('ten thousand facts are no trouble', () => {
  const facts = Array.from({ length: 10_000 }, (_, index) => ({ metric: 'registeredUsers', value: { quantity: { lower: index } } }));
  expect(truthOf({ facts }, 'registeredUsers', '>=', 9_999)).toBe('TRUE');
});

test.each(['', '2021-02-30', 'tomorrow', '2021-07', '20210712', '12021-07-12'])('%j is no day to ask about', (valid) => {
  expect(() => openView(evidenceOfProfile({}, lists), seed.vocabulary, { valid, strict: false })).toThrow(/is not a day/);
});
