import { expect, test } from '@jest/globals';
import {
  factText,
  judge,
  openView,
  parseRule,
  placeText,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type MeasureRules,
} from '../../src/rules/index.ts';
import { Everybody, judgeEverybody, readOf, type Judging, type Rulebook, type VerdictColumn } from '../../src/resolvers/verdicts/index.ts';
import { Draw } from '../rules/draw.ts';
import { ruleOf } from '../rules/random-rule.ts';
import { caseOf, WORLD_VOCABULARY } from '../rules/random-world.ts';
import { makeFact, NOTHING_KNOWN } from '../rules/small-evidence.ts';

// Everybody is judged by column, and those alike only once: against the evaluator alone, company by company, over random companies of a small world
// (bounds, scopes, units, old and coming figures, states that ended, figures of products, incomplete lists) and random rules.

const COMPANIES = 800;
const RULES = 80;
const DAYS = ['2022-01-01', '2021-07-01', '2020-06-15', '2024-01-01'];
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
function companyOf(index: number): Evidence {
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
function figuresOf(index: number): Evidence {
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

const companies = Array.from({ length: COMPANIES }, (_, index) => (index % 2 === 0 ? companyOf(index) : figuresOf(index)));
const exchanges = new Map([['x', { country: 'US', kind: 'exchange' }]]);
const rulebook: Rulebook = {
  measures: [],
  byId: new Map(),
  vocabulary: WORLD_VOCABULARY,
  memberships: NOTHING_KNOWN.memberships,
  codeLists: { vocabulary: WORLD_VOCABULARY, memberships: NOTHING_KNOWN.memberships, broaderSectors: new Map(), exchanges, jurisdictions: new Set() },
  closingEvents: [],
};

/** The same companies as the statements bring them. */
function everybodyOf(): Everybody {
  const everybody = new Everybody(
    companies.map(({ company, incomplete }) => [company.id, company.name, incomplete]),
    rulebook,
  );
  const rows = (textsOf: (evidence: Evidence) => readonly string[]) =>
    companies.flatMap((evidence) => textsOf(evidence).map((text) => [text, [evidence.company.id]]));
  const at = (place: string, { validFrom, validUntil }: { validFrom: string; validUntil: string }, establishment = false) => ({
    id: place,
    validFrom,
    validUntil,
    establishment,
  });
  everybody.takePart(
    'sectors',
    rows(({ sectors }) => sectors.map((sector) => placeText('sectors', at(sector.id, sector)))),
  );
  everybody.takePart(
    'listings',
    rows(({ listings }) => listings.map((listing) => placeText('listings', at(listing.exchange, listing)))),
  );
  everybody.takePart(
    'operations',
    rows(({ operations }) => operations.map((place) => placeText('operations', at(place.country, place)))),
  );
  everybody.takePart(
    'absences',
    rows(({ absences }) => absences.map((place) => placeText('absences', at(place.country, place)))),
  );
  everybody.takePart(
    'products',
    companies.flatMap(({ company, products }) =>
      products.map(({ id, kind, category, validFrom, validUntil }) => [
        [[validFrom, validUntil], [id, kind, category, 'App', null, ''], []],
        [company.id],
      ]),
    ),
  );
  for (const part of ['headquarters', 'incorporation', 'parentHeadquarters', 'owners', 'events'] satisfies readonly EvidencePart[])
    everybody.takePart(part, []);
  for (const metric of WORLD_VOCABULARY.metrics.keys()) {
    const facts = companies.flatMap((company) => company.facts.filter((fact) => fact.metric === metric));
    everybody.takeFacts(
      metric,
      facts.map((fact) => [factText(fact), [fact.subject]]),
    );
  }
  everybody.takeAssertions([]);
  return everybody;
}

function measureOf(index: number): Judging['measure'] {
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

function columnOf(everybody: Everybody, judging: Judging): VerdictColumn {
  const work = judgeEverybody(everybody, rulebook, judging);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

test('everybody by column and each company alone are judged the same, whatever the rules, the day and the assumptions', () => {
  const everybody = everybodyOf();
  const outcomes = new Map<string, number>();
  const differences: string[] = [];
  for (let index = 0; index < RULES; index++) {
    const measure = measureOf(index);
    for (const strict of [false, true]) {
      const valid = DAYS[index % DAYS.length] ?? '';
      const { judgements } = columnOf(everybody, { measure, valid, strict });
      for (const [place, evidence] of companies.entries()) {
        const alone = judge(measure.rules, openView(evidence, WORLD_VOCABULARY, { valid, strict }));
        const { truth, reason } = judgements[place] ?? {};
        if (truth !== alone.truth || reason !== alone.reason)
          differences.push(`${measure.rules.id} ${valid} ${strict} ${evidence.company.id}: ${truth} ${reason}, not ${alone.truth} ${alone.reason}`);
        outcomes.set(`${alone.truth} ${alone.reason}`, (outcomes.get(`${alone.truth} ${alone.reason}`) ?? 0) + 1);
      }
    }
  }
  expect(differences.slice(0, 5)).toEqual([]);
  // Of every kind some, or the comparison says little.
  for (const outcome of ['TRUE NONE', 'FALSE NONE', 'UNKNOWN MISSING', 'UNKNOWN INSUFFICIENT_BOUND', 'UNKNOWN CONFLICT', 'UNKNOWN STALE'])
    expect([outcome, (outcomes.get(outcome) ?? 0) > 100]).toEqual([outcome, true]);
});

test('many companies are alike for a test of figures, though no two have the same', () => {
  const everybody = everybodyOf();
  const measure = measureOf(0);
  const read = {
    ...readOf(measure, rulebook),
    parts: new Set<EvidencePart>(),
    metrics: new Set(['monthly', 'daily']),
    thresholds: [6],
    identity: false,
  };
  const likenessAt = everybody.likeness(read, '2022-01-01');
  const likenesses = companies.map((_, place) => likenessAt(place));
  const written = companies.map(({ facts }) =>
    facts
      .filter(({ metric }) => read.metrics.has(metric))
      .map(factText)
      .toSorted()
      .join(),
  );
  expect(new Set(likenesses).size).toBeLessThan(new Set(written).size * 0.75);
});
