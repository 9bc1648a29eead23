import { describe, expect, test } from '@jest/globals';
import { decodeView, encodeView } from '../../src/explorer/view/fragment.ts';
import { act, historyOf, redone, undone } from '../../src/explorer/view/history.ts';
import { EMPTY_PROFILE, withFact, type Profile } from '../../src/explorer/view/profile.ts';
import { decodeProfile, encodeProfile } from '../../src/explorer/view/profile-fragment.ts';
import { EMPTY_VIEW } from '../../src/explorer/view/view.ts';

const COMPANY: Profile = {
  like: 'didi',
  headquarters: 'CN',
  incorporation: null,
  operatesIn: ['CN', 'BR'],
  sectors: null,
  listedOn: [],
  plansListingIn: ['US'],
  facts: {
    registeredUsers: { lower: 1_000_001, upper: null },
    'monthlyActiveUsers.EU': { lower: 5, upper: 5 },
    employees: { lower: null, upper: 12.5 },
    countriesOfOperation: { lower: 2, upper: 4 },
    servesMinors: false,
    isListed: true,
    appName: { elements: ['滴滴, 出行', 'a;b=c&d'], isAll: false },
    establishedIn: { elements: [], isAll: true },
  },
};

describe('a described company stands in the link', () => {
  test('everything that was said comes back', () => {
    expect(decodeProfile(encodeProfile(COMPANY))).toEqual(COMPANY);
    const view = { ...EMPTY_VIEW, tab: 'what-if' as const, profile: COMPANY };
    expect(decodeView(encodeView(view))).toEqual({ view });
  });

  test('it is readable, and nothing where nothing is said', () => {
    expect(encodeProfile({ ...EMPTY_PROFILE, headquarters: 'CN', listedOn: [], facts: { registeredUsers: { lower: 1, upper: null } } })).toBe(
      'headquarters,CN;listedOn;fact,registeredUsers,1..',
    );
    expect(encodeProfile(EMPTY_PROFILE)).toBe('');
    expect(decodeProfile('')).toBeNull();
  });

  test.each([
    ['a field that the form does not have', 'password,x'],
    ['a fact without a name', 'fact'],
    ['a fact named like what every object has', 'fact,__proto__,yes'],
    ['a fact without a value', 'fact,registeredUsers'],
    ['a number that is none', 'fact,registeredUsers,1e999'],
    ['a number in words', 'fact,registeredUsers,NaN'],
    ['bounds that are crossed', 'fact,registeredUsers,5..3'],
    ['no bound at all', 'fact,registeredUsers,..'],
    ['three bounds', 'fact,registeredUsers,1..2..3'],
    ['an id that is too long', `like,${'x'.repeat(300)}`],
    ['a list that is too long', `sectors,${Array.from({ length: 300 }, (_, index) => index).join(',')}`],
    ['too many facts', Array.from({ length: 400 }, (_, index) => `fact,f${index},yes`).join(';')],
    ['broken escapes', 'like,%E0%A4%A'],
  ])('%s is refused, and the page says so', (_, hostile) => {
    expect(decodeView(`v=1&tab=what-if&company=${hostile}`)).toHaveProperty('problem');
  });
});

describe('each answer is a step', () => {
  const users = (profile: Profile | null, count: number): Profile =>
    withFact(profile ?? EMPTY_PROFILE, 'registeredUsers', { lower: count, upper: count });

  test('it can be undone and redone', () => {
    const first = act(historyOf(EMPTY_VIEW), { type: 'describe', profile: users(null, 800_000) });
    const second = act(first, { type: 'describe', profile: users(first.present.profile, 1_000_001) });
    expect(second.present.profile?.facts).toEqual({ registeredUsers: { lower: 1_000_001, upper: 1_000_001 } });
    expect(undone(second).present.profile).toEqual(first.present.profile);
    expect(redone(undone(second)).present.profile).toEqual(second.present.profile);
  });

  test('a company of which nothing is said any more is forgotten', () => {
    const said = act(historyOf(EMPTY_VIEW), { type: 'describe', profile: users(null, 1) });
    const { profile } = said.present;
    expect(profile).not.toBeNull();
    expect(act(said, { type: 'describe', profile: withFact(profile ?? EMPTY_PROFILE, 'registeredUsers', null) }).present.profile).toBeNull();
  });
});
