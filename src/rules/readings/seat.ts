import { holdsOn } from '../../time/index.ts';
import type { EvidenceCountry } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { foldCase } from '../rule.ts';
import { setFinding } from '../sets.ts';
import type { Look } from './reading.ts';

/** The one country of a seat: others are known not to be it; two that hold at once dispute each other. */
export function seatFinding(seats: readonly EvidenceCountry[], { evidence, valid }: Look): Finding | null {
  const present = seats.filter((seat) => holdsOn(valid, seat)).map(({ country, citations }) => ({ value: country, citations }));
  if (present.length === 0) return null;
  const countries = new Set(present.map(({ value }) => foldCase(value)));
  return setFinding({ present, complete: true, disputed: countries.size > 1 ? countries : new Set() }, evidence.memberships, valid);
}

/** The countries that hold, as elements of a set. */
export function countriesOn(
  valid: string,
  countries: readonly EvidenceCountry[],
): { readonly value: string; readonly citations: readonly string[] }[] {
  return countries.filter((item) => holdsOn(valid, item)).map(({ country, citations }) => ({ value: country, citations }));
}
