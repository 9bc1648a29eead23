import { EMPTY_PROFILE, type Profile } from '../view/index.ts';

/** A company to begin with, and the day at which it is looked at. */
export interface Example {
  readonly words: string;
  readonly day: string;
  readonly profile: Profile;
}

const APP: Profile = { ...EMPTY_PROFILE, headquarters: 'CN', operatesIn: ['CN'], listedOn: [], plansListingIn: ['US'] };
const withUsers = (users: number): Profile => ({
  ...APP,
  facts: { registeredUsers: { lower: users, upper: users }, isNetworkPlatformOperator: true },
});

/** Companies to begin with, for those who want to see first and describe later. */
export const EXAMPLES: readonly Example[] = [
  { words: 'A Chinese app with 800,000 users that plans to list in New York', day: '2021-07-12', profile: withUsers(800_000) },
  { words: 'The same with 1,000,001 users', day: '2021-07-12', profile: withUsers(1_000_001) },
  { words: 'DiDi as it was, to change a figure', day: '2021-07-12', profile: { ...EMPTY_PROFILE, like: 'didi' } },
];
