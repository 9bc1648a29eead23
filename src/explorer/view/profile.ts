/** What is said under a fact name: yes or no, a number with its bounds (both the same where it is exact), or a set. */
export type SaidValue = boolean | SaidNumber | SaidSet;

/** Null is no bound on that side. */
export interface SaidNumber {
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface SaidSet {
  readonly elements: readonly string[];
  /** There are no others; else there may be more. */
  readonly isAll: boolean;
}

/** A company that need not exist, as far as it is described. Null and absent are unknown; an empty list says that there is none. */
export interface Profile {
  /** A real company to start from: what is said here takes the place of what is recorded of it. */
  readonly like: string | null;
  readonly headquarters: string | null;
  readonly incorporation: string | null;
  readonly operatesIn: readonly string[] | null;
  readonly sectors: readonly string[] | null;
  readonly listedOn: readonly string[] | null;
  readonly plansListingIn: readonly string[] | null;
  /** By fact name, which may carry a scope: `monthlyActiveUsers.EU`. */
  readonly facts: Readonly<Record<string, SaidValue>>;
}

export const LISTS = ['operatesIn', 'sectors', 'listedOn', 'plansListingIn'] as const;
export const COUNTRIES = ['headquarters', 'incorporation'] as const;

/** A company of which nothing is known. */
export const EMPTY_PROFILE: Profile = {
  like: null,
  headquarters: null,
  incorporation: null,
  operatesIn: null,
  sectors: null,
  listedOn: null,
  plansListingIn: null,
  facts: {},
};

/** Whether anything is said of the company. */
export function isBlank({ facts, ...rest }: Profile): boolean {
  return Object.keys(facts).length === 0 && Object.values(rest).every((value) => value === null);
}

/** The profile with a fact said anew, in its old place; null makes it unknown again. */
export function withFact(profile: Profile, name: string, value: SaidValue | null): Profile {
  if (value !== null) return { ...profile, facts: { ...profile.facts, [name]: value } };
  return { ...profile, facts: Object.fromEntries(Object.entries(profile.facts).filter(([other]) => other !== name)) };
}

/** Whether a value is a set. */
export function isSet(value: SaidValue): value is SaidSet {
  return typeof value === 'object' && 'elements' in value;
}
