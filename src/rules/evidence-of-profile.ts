import { SINCE_EVER, STILL } from '../time/index.ts';
import { EMPTY_EVIDENCE, type Evidence, type EvidenceFact, type EvidenceList, type Stated } from './evidence.ts';
import { checkProfile, type CodeLists, type Profile, type ProfileFact } from './profile.ts';
import { splitFact } from './rule.ts';
import { blankFact } from './state-facts.ts';

const ALWAYS: Stated = { validFrom: SINCE_EVER, validUntil: STILL, citations: [] };
/** Outside the mainland, but not a foreign country in the wording of the listing rules. */
const NOT_FOREIGN: readonly string[] = ['CN', 'HK', 'MO', 'TW'];
/** Facts that a list of planned listing countries settles, with what settles them. */
const PLANS: Readonly<Record<string, (countries: readonly string[]) => boolean>> = {
  plansForeignListing: (countries) => countries.some((country) => !NOT_FOREIGN.includes(country)),
  plansHongKongListing: (countries) => countries.includes('HK'),
  plansOverseasListing: (countries) => countries.some((country) => country !== 'CN'),
  plansListing: (countries) => countries.length > 0,
};

/** The evidence of a company that is described instead of recorded; with a base, that of a real company with what the profile says in its place. */
export function evidenceOfProfile(profile: Profile, lists: CodeLists, base: Evidence | null = null): Evidence {
  checkProfile(profile, lists);
  const evidence = base ?? nobody(profile, lists);
  const company = evidence.company.id;
  const facts = [...plannedFacts(profile, company), ...(profile.facts ?? []).map((fact, index) => factOf(fact, index, company, lists))];
  const replaced = new Set(facts.map(({ metric, scope }) => (scope === null || scope === 'global' ? metric : `${metric}.${scope}`)));
  return {
    ...evidence,
    ...withoutOpposites(evidence, profile),
    ...placesOf(profile, lists),
    facts: [...evidence.facts.filter(({ metric, scope }) => !replaced.has(metric) && !replaced.has(`${metric}.${scope ?? ''}`)), ...facts],
    complete: profile.listedOn ? [...evidence.complete, 'listings'] : evidence.complete,
    incomplete: evidence.incomplete.filter((list) => !(list === 'sectors' && profile.sectors) && !(list === 'listings' && profile.listedOn)),
  };
}

/** A company of which nothing is recorded: no list of it is complete, and no authority can have decided about it. */
function nobody(profile: Profile, { memberships }: CodeLists): Evidence {
  const unknown: readonly EvidenceList[] = ['sectors', 'listings', 'products', 'events', 'owners', 'decisions'];
  return { ...EMPTY_EVIDENCE, company: { id: '', name: 'The company' }, incomplete: unknown, memberships };
}

/** What the profile says of a country takes the place of the opposite in the base. */
function withoutOpposites({ operations, absences }: Evidence, { operatesIn, doesNotOperateIn }: Profile): Partial<Evidence> {
  return {
    operations: operations.filter(({ country }) => doesNotOperateIn?.includes(country) !== true),
    absences: absences.filter(({ country }) => operatesIn?.includes(country) !== true),
  };
}

function placesOf(profile: Profile, lists: CodeLists): Partial<Evidence> {
  const country = (code: string): Stated & { country: string } => ({ country: code, ...ALWAYS });
  const { sectors, headquarters, incorporation, operatesIn, doesNotOperateIn, listedOn } = profile;
  return {
    ...(sectors && { sectors: sectors.map((id) => ({ id, broader: lists.broaderSectors.get(id) ?? [], ...ALWAYS })) }),
    ...(headquarters && { headquarters: [country(headquarters)] }),
    ...(incorporation && { incorporation: [country(incorporation)] }),
    ...(operatesIn && { operations: operatesIn.map((code) => ({ ...country(code), establishment: false })) }),
    ...(doesNotOperateIn && { absences: doesNotOperateIn.map(country) }),
    ...(listedOn && {
      listings: listedOn.flatMap((exchange) => {
        const known = lists.exchanges.get(exchange);
        return known ? [{ ...country(known.country), exchange, exchangeKind: known.kind }] : [];
      }),
    }),
  };
}

function plannedFacts({ plansListingIn }: Profile, company: string): readonly EvidenceFact[] {
  if (!plansListingIn) return [];
  const settled = Object.entries(PLANS).map(([metric, truthOf]) => ({
    ...blankFact(company, metric),
    id: `profile:${metric}`,
    truth: truthOf(plansListingIn),
  }));
  return [...settled, { ...blankFact(company, 'plansListingIn'), id: 'profile:plansListingIn', list: plansListingIn, complete: true }];
}

function factOf({ metric: name, value, asOf }: ProfileFact, index: number, company: string, { vocabulary }: CodeLists): EvidenceFact {
  const { metric, scope } = splitFact(name);
  const { number, quantity, boolean, text, date, list, including } = value;
  const blank = blankFact(company, metric);
  const { hypothetical, ...dated } = blank;
  return {
    // A figure with a day of its own ages like any other.
    ...(asOf == null ? { ...dated, ...(hypothetical && { hypothetical }) } : { ...dated, validFrom: asOf, periodEnd: asOf }),
    id: `profile:${index}`,
    scope: scope ?? 'global',
    unit: quantity?.unit ?? vocabulary.metrics.get(metric)?.unit ?? null,
    lower: number ?? quantity?.exact ?? quantity?.lower ?? null,
    upper: number ?? quantity?.exact ?? quantity?.upper ?? null,
    truth: boolean ?? null,
    text: text ?? date ?? null,
    list: list ?? including ?? null,
    complete: list != null,
  };
}
