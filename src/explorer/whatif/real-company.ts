import type { RealCompanyQuery, RealFactsQuery, RealPlacesQuery } from '../generated/operations.ts';

/** What is recorded under each name of the form, in words, so that a form can show it beside an empty field. */
export interface Recorded {
  readonly id: string;
  readonly name: string;
  readonly localName: string | null;
  readonly headquarters: string | null;
  readonly incorporation: string | null;
  readonly operatesIn: readonly string[];
  readonly sectors: readonly string[];
  readonly listedOn: readonly string[];
  /** By fact name with its scope: `monthlyActiveUsers.EU`. */
  readonly facts: ReadonlyMap<string, string>;
}

/** The known facts of a real company as the form has them; null where there is no such company. Parts that are not read yet are left open. */
export function recordedOf({ company }: RealCompanyQuery, places: RealPlacesQuery | undefined, figures: RealFactsQuery | undefined): Recorded | null {
  if (!company) return null;
  const operations = (places?.neighbourhood.edges ?? []).filter(({ from, role }) => from === company.id && role === 'operation');
  const facts = new Map<string, string>();
  // The newest comes first; what is known of a product stands where nothing is known of the company.
  const usable = (figures?.company?.facts.nodes ?? []).filter(({ rank }) => rank !== 'DEPRECATED');
  const own = usable.filter(({ subject }) => subject.id === company.id);
  for (const fact of [...own, ...usable]) {
    const name = fact.scope ? `${fact.metric.id}.${fact.scope.id}` : fact.metric.id;
    if (facts.has(name)) continue;
    const about = [fact.subject.id === company.id ? null : fact.subject.name, fact.period?.text].filter((part) => part != null);
    facts.set(name, about.length === 0 ? fact.value.text : `${fact.value.text} (${about.join(', ')})`);
  }
  return {
    id: company.id,
    name: company.name,
    localName: company.localName,
    headquarters: company.headquarters?.id ?? null,
    incorporation: company.incorporation?.id ?? null,
    operatesIn: [...new Set(operations.map(({ to }) => to))],
    sectors: company.sectors.map(({ id }) => id),
    listedOn: company.listings.nodes.map(({ id }) => id),
    facts,
  };
}
