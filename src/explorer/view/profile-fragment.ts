import { idOf, LinkError, text } from './link-words.ts';
import { COUNTRIES, EMPTY_PROFILE, isBlank, isSet, LISTS, type Profile, type SaidNumber, type SaidValue } from './profile.ts';

/** More than any form asks, few enough that a hostile link costs nothing. */
const MOST_FACTS = 300;
const MOST_ELEMENTS = 200;
const LARGEST = 1e18;
const NUMBER = /^-?\d+(\.\d+)?(e\+?\d{1,2})?$/;

/** A described company as a part of a link: `headquarters,CN;plansListingIn,US;fact,registeredUsers,1000001..`; empty where nothing is said. */
export function encodeProfile(profile: Profile): string {
  if (isBlank(profile)) return '';
  const single = (['like', ...COUNTRIES] as const).flatMap((field) => {
    const id = profile[field];
    return id === null ? [] : [[field, text(id)]];
  });
  const lists = LISTS.flatMap((field) => {
    const ids = profile[field];
    return ids === null ? [] : [[field, ...ids.map(text)]];
  });
  const facts = Object.entries(profile.facts).map(([name, value]) => ['fact', text(name), ...encodeValue(value)]);
  return [...single, ...lists, ...facts].map((part) => part.join(',')).join(';');
}

/** Reads such a part; null where it says nothing. */
export function decodeProfile(encoded: string | null): Profile | null {
  const parts = (encoded ?? '').split(';').filter((part) => part !== '');
  if (parts.length > MOST_FACTS) throw new LinkError(`It says more than ${MOST_FACTS} things of a company.`);
  const profile = parts.reduce(withPart, EMPTY_PROFILE);
  return isBlank(profile) ? null : profile;
}

function withPart(profile: Profile, part: string): Profile {
  const [name = '', ...encoded] = part.split(',');
  if (encoded.length > MOST_ELEMENTS) throw new LinkError(`It holds a list of more than ${MOST_ELEMENTS}.`);
  const ids = encoded.flatMap((one) => idOf(one) ?? []);
  if (name === 'fact') return withSaid(profile, ids);
  if (name === 'like') return { ...profile, like: ids[0] ?? null };
  const country = COUNTRIES.find((field) => field === name);
  if (country !== undefined) return { ...profile, [country]: ids[0] ?? null };
  const list = LISTS.find((field) => field === name);
  if (list === undefined) throw new LinkError(`"${name.slice(0, 40)}" is nothing that can be said of a company here.`);
  return { ...profile, [list]: [...new Set(ids)] };
}

function withSaid(profile: Profile, [name, ...said]: readonly string[]): Profile {
  // A name that every object has would be read as one of it.
  if (name === undefined || name in Object.prototype) throw new LinkError('A fact in it has no name.');
  return { ...profile, facts: { ...profile.facts, [name]: valueOf(said) } };
}

function encodeValue(value: SaidValue): readonly string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (isSet(value)) return [value.isAll ? 'all' : 'of', ...value.elements.map(text)];
  const { lower, upper } = value;
  return [lower === upper ? `${lower}` : `${lower ?? ''}..${upper ?? ''}`];
}

function valueOf([first = '', ...rest]: readonly string[]): SaidValue {
  if (first === 'yes' || first === 'no') return first === 'yes';
  if (first === 'of' || first === 'all') return { elements: [...new Set(rest)], isAll: first === 'all' };
  const [lower = '', upper = lower, ...more] = first.split('..');
  const value: SaidNumber = { lower: numberOf(lower), upper: numberOf(upper) };
  const isCrossed = value.lower !== null && value.upper !== null && value.lower > value.upper;
  if (more.length > 0 || (value.lower === null && value.upper === null) || isCrossed)
    throw new LinkError(`"${first.slice(0, 40)}" is no value of a fact.`);
  return value;
}

function numberOf(digits: string): number | null {
  if (digits === '') return null;
  const number = Number(digits);
  if (!NUMBER.test(digits) || Math.abs(number) > LARGEST) throw new LinkError(`"${digits.slice(0, 40)}" is no number.`);
  return number;
}
