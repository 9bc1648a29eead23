import {
  factText,
  parseRule,
  placeText,
  splitFactText,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type MeasureRules,
} from '../../src/rules/index.ts';
import { Everybody, judgeEverybody, namedBy, type Judging, type Rulebook, type VerdictColumn } from '../../src/resolvers/verdicts/index.ts';
import { takeAll } from '../harness/take-all.ts';
import { Draw } from '../rules/draw.ts';
import { ruleOf } from '../rules/random-rule.ts';
import { caseOf, WORLD_VOCABULARY } from '../rules/random-world.ts';
import { makeFact, NOTHING_KNOWN } from '../rules/small-evidence.ts';

// Random companies of a small world (bounds, scopes, units, old and coming figures, states that ended, figures of products, incomplete lists), the
// rows that bring them, and random rules.

export const COMPANIES = 800;
export const RULES = 80;
export const DAYS = ['2022-01-01', '2021-07-01', '2020-06-15', '2024-01-01'];
const SCOPES = ['global', 'CN', 'EU', 'US', null] as const;
/** Beyond 2^53. */
const LARGE = 1e17;
const RANKS = ['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'] as const;

const one = <Item>(draw: Draw, items: readonly [Item, ...Item[]]): Item => items[draw.upTo(items.length - 1)] ?? items[0];

/** The same statement with another value, which may contradict it. */
function disputing(fact: EvidenceFact, draw: Draw): EvidenceFact {
  const moved = (bound: number | null): number | null => (bound === null || draw.chance(4) ? null : Math.max(0, bound + draw.upTo(8) - 4));
  const [lower, upper] = [moved(fact.upper), moved(fact.lower)];
  return { ...fact, truth: fact.truth === null ? null : !fact.truth, lower, upper: lower !== null && upper !== null && upper < lower ? null : upper };
}

/** A random company; nothing recorded says of a list that it is complete. */
export function companyOf(index: number): Evidence {
  const draw = new Draw(index * 7919);
  const { evidence } = caseOf(draw, false);
  const id = `c-${String(index).padStart(4, '0')}`;
  const others = evidence.facts.filter(() => draw.chance(4)).map((fact) => disputing(fact, draw));
  const facts = [...evidence.facts, ...others].map((fact): EvidenceFact => ({
    ...fact,
    id: '',
    subject: fact.subject === 'app' ? `app-${index}` : id,
    scope: draw.chance(3) ? one(draw, SCOPES) : fact.scope,
    rank: one(draw, RANKS),
    complete: false,
    // A few numbers are so large that they are only known to be near.
    ...(draw.chance(12) && fact.lower !== null && { lower: LARGE + 16 * draw.upTo(3), upper: null }),
  }));
  const products = evidence.products.map((product) => ({ ...product, id: `app-${index}` }));
  const listings = evidence.listings.map((listing) => ({ ...listing, exchange: listing.country === 'US' ? 'x' : 'y' }));
  return { ...evidence, company: { id, name: id }, facts, products, listings, incomplete: draw.chance(3) ? ['sectors'] : [] };
}

/** A company of which nothing is known but a few figures of one metric, which may contradict each other in every way. */
export function figuresOf(index: number): Evidence {
  const draw = new Draw(index * 15_485_863);
  const id = `c-${String(index).padStart(4, '0')}`;
  const bound = (): number | null => (draw.chance(3) ? null : draw.chance(9) ? LARGE + 16 * draw.upTo(3) : draw.upTo(9));
  const facts = Array.from({ length: 1 + (draw.chance(4) ? draw.upTo(2) : 1) }, (): EvidenceFact => {
    const [lower, upper] = [bound(), bound()];
    return makeFact('assets', {
      id: '',
      subject: id,
      unit: 'CNY',
      scope: one(draw, ['global', 'US', 'FR']),
      periodEnd: draw.chance(4) ? '2021-06-30' : '2021-12-31',
      lower,
      upper: lower !== null && upper !== null && upper < lower ? lower : upper,
      lowerOpen: draw.chance(6),
    });
  });
  return { ...NOTHING_KNOWN, company: { id, name: id }, facts, products: [] };
}

export const companies = Array.from({ length: COMPANIES }, (_, index) => (index % 2 === 0 ? companyOf(index) : figuresOf(index)));
const exchanges = new Map([['x', { country: 'US', kind: 'exchange' }]]);
export const rulebook: Rulebook = {
  measures: [],
  byId: new Map(),
  vocabulary: WORLD_VOCABULARY,
  memberships: NOTHING_KNOWN.memberships,
  codeLists: { vocabulary: WORLD_VOCABULARY, memberships: NOTHING_KNOWN.memberships, broaderSectors: new Map(), exchanges, jurisdictions: new Set() },
  closingEvents: [],
  eventKinds: { any: [], following: [] },
};

type Rows = readonly (readonly unknown[])[];

/** Companies as the statements bring them. */
function rowsOf(some: readonly Evidence[]): { readonly names: Rows; readonly parts: ReadonlyMap<EvidencePart, Rows>; readonly facts: Rows } {
  const rows = (textsOf: (evidence: Evidence) => readonly string[]): Rows =>
    some.flatMap((evidence) => textsOf(evidence).map((text) => [text, [evidence.company.id]]));
  const at = (place: string, { validFrom, validUntil }: { validFrom: string; validUntil: string }, establishment = false) => ({
    id: place,
    validFrom,
    validUntil,
    establishment,
  });
  const none: readonly EvidencePart[] = ['headquarters', 'incorporation', 'parentHeadquarters', 'owners', 'events'];
  return {
    names: some.map(({ company, incomplete }) => [company.id, company.name, incomplete]),
    parts: new Map<EvidencePart, Rows>([
      ['sectors', rows(({ sectors }) => sectors.map((sector) => placeText('sectors', at(sector.id, sector))))],
      ['listings', rows(({ listings }) => listings.map((listing) => placeText('listings', at(listing.exchange, listing))))],
      ['operations', rows(({ operations }) => operations.map((place) => placeText('operations', at(place.country, place))))],
      ['absences', rows(({ absences }) => absences.map((place) => placeText('absences', at(place.country, place))))],
      [
        'products',
        some.flatMap(({ company, products }) =>
          products.map(({ id, kind, category, validFrom, validUntil }) => [
            [[validFrom, validUntil], [id, kind, category, 'App', null, ''], []],
            [company.id],
          ]),
        ),
      ],
      ...none.map((part): [EvidencePart, Rows] => [part, []]),
    ]),
    facts: some.flatMap(({ facts }) => facts.map((fact) => [factText(fact), [fact.subject]])),
  };
}

export function everybodyOf(some: readonly Evidence[]): Everybody {
  const { names, parts, facts } = rowsOf(some);
  const everybody = new Everybody(namedBy(names), rulebook);
  for (const [part, rows] of parts) takeAll(everybody.takingPart(part), rows);
  for (const metric of WORLD_VOCABULARY.metrics.keys())
    takeAll(
      everybody.takingFacts(metric),
      facts.filter(([text]) => splitFactText(String(text)).metric === metric),
    );
  everybody.takingAssertions().keep();
  return everybody;
}

export function measureOf(index: number): Judging['measure'] {
  const draw = new Draw(index * 104_729 + 1);
  const json = JSON.stringify(ruleOf(draw))
    .replace(/"(daily|monthly|subjects|assets)"/g, (text, name: string) => (draw.chance(3) ? `"${name}.${one(draw, ['CN', 'EU'])}"` : text))
    .replace(/"value":(\d+)/g, (text) => (draw.chance(6) ? `"value":${LARGE + 16}` : text));
  const rules: MeasureRules = {
    id: `m-${index}`,
    name: 'M',
    jurisdiction: 'CN',
    kind: 'law',
    steps: [{ status: 'IN_FORCE', date: '2019-01-01', stage: null, citations: [] }],
    provisions: [
      {
        id: `m-${index}#a`,
        part: 'a',
        label: 'A',
        rule: parseRule(JSON.parse(json), WORLD_VOCABULARY),
        explicitScope: true,
        role: 'DUTY',
        citations: [],
        unquoted: true,
      },
    ],
  };
  return { rules, title: 'M', criteriaVersion: '', obligations: new Map() };
}

export function columnOf(everybody: Everybody, judging: Judging): VerdictColumn {
  const work = judgeEverybody(everybody, rulebook, judging);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
