import type { CompanyProfile } from '../generated/operations.ts';
import { isSet, type Profile, type SaidValue } from '../view/profile.ts';

/** The described company as the API takes it; what is not said is left out, and so unknown. */
export function profileInput(profile: Profile): CompanyProfile {
  const { facts, ...said } = profile;
  const fields = Object.entries(said).filter(([, value]) => value !== null);
  const list = Object.entries(facts).map(([metric, value]) => ({ metric, value: valueInput(value) }));
  return { ...Object.fromEntries(fields), ...(list.length === 0 ? {} : { facts: list }) };
}

type ProfileFact = NonNullable<CompanyProfile['facts']>[number];

function valueInput(value: SaidValue): ProfileFact['value'] {
  if (typeof value === 'boolean') return { boolean: value };
  if (isSet(value)) return value.isAll ? { list: value.elements } : { including: value.elements };
  const { lower, upper } = value;
  if (lower !== null && lower === upper) return { number: lower };
  return { quantity: { ...(lower === null ? {} : { lower }), ...(upper === null ? {} : { upper }) } };
}
