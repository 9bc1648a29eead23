import { buildVocabulary, type Evidence, type EvidenceFact, type Vocabulary } from '../../src/rules/index.ts';
import type { Draw } from './draw.ts';
import { ALWAYS, NOTHING_KNOWN, makeFact } from './small-evidence.ts';

// A small world in which every way of knowing occurs. Truth comes first: what is recorded of it is a random part that never lies,
// except where an assumption that the world breaks would have been needed.

export const VALID = '2022-01-01';
const OLD = '2018-06-30';

const boolean = (name: string, more: object = {}): object => ({
  name,
  type: 'boolean',
  label: name,
  question: `${name}?`,
  known: 'reported',
  ...more,
});
const number = (name: string, more: object = {}): object => ({
  name,
  type: 'number',
  unit: 'users',
  units: { users: 'exact', riders: 'lower' },
  people: true,
  label: name,
  question: `${name}?`,
  known: 'reported',
  ...more,
});
const anyOf = (...facts: readonly string[]): object => ({ any: facts.map((fact) => ({ fact, op: '=', value: true })) });

/** Assumptions that a world may keep or break. */
export const ASSUMPTIONS = [
  'bridge',
  'sufficient',
  'necessary',
  'equivalent',
  'absence',
  'sectors complete',
  'listings complete',
  'markets',
] as const;

/** The vocabulary of all random worlds. */
export const WORLD_VOCABULARY: Vocabulary = buildVocabulary({
  readings: [
    { id: 'sectors', kind: 'sectorsOfCompany', closedWorld: 'sectors complete' },
    { id: 'listing', kind: 'hasListingOutside', args: { outside: [] }, closedWorld: 'listings complete' },
    { id: 'operations', kind: 'operatesInCountries' },
    { id: 'markets', kind: 'operatesInCountries', assumption: 'markets' },
  ],
  facts: [
    number('daily'),
    number('monthly', { bridges: [{ from: 'daily', gives: 'lower' }] }),
    number('subjects', { bridges: [{ from: 'monthly', gives: 'lower', assumption: 'bridge' }] }),
    { ...number('assets'), unit: 'CNY', units: { CNY: 'exact' }, people: false },
    boolean('plain'),
    boolean('fresh', { maxAgeDays: 365, stale: 'drop' }),
    boolean('aging', { maxAgeDays: 365 }),
    boolean('decided', { known: 'judgement', absence: 'absence' }),
    boolean('proven', { known: 'defined', definition: { force: 'sufficient', rule: anyOf('plain', 'aging'), assumption: 'sufficient' } }),
    boolean('needed', { known: 'reported', definition: { force: 'necessary', rule: anyOf('plain', 'decided'), assumption: 'necessary' } }),
    boolean('exact', { known: 'defined', definition: { force: 'equivalent', rule: anyOf('plain', 'fresh') } }),
    boolean('assumed', { known: 'defined', definition: { force: 'equivalent', rule: anyOf('decided', 'proven'), assumption: 'equivalent' } }),
    boolean('listed', { known: 'graph', graph: 'listing' }),
    { name: 'sector', type: 'set', label: 'Sectors', question: 'sector?', known: 'graph', graph: 'sectors' },
    { name: 'countries', type: 'set', label: 'Countries', question: 'countries?', known: 'graph', graph: 'operations' },
    { name: 'markets', type: 'set', label: 'Markets', question: 'markets?', known: 'graph', graph: 'markets' },
    { name: 'colours', type: 'set', label: 'Colours', question: 'colours?', known: 'reported' },
  ],
});

export type World = Readonly<Record<string, number | boolean | readonly string[]>>;

export interface Case {
  readonly world: World;
  readonly evidence: Evidence;
  /** Assumption texts that the world keeps. */
  readonly keeps: (assumption: string) => boolean;
}

export const SECTORS = ['internet', 'games', 'cloud'];
export const COUNTRIES = ['CN', 'FR', 'EU', 'US'];
export const COLOURS = ['red', 'green', 'blue'];
const NUMBERS = ['daily', 'monthly', 'subjects', 'assets'];
const BOOLEANS = ['plain', 'fresh', 'aging', 'decided', 'proven', 'needed'];

/** Draws a world and what is recorded of it. With `honest`, the world keeps every assumption. */
export function caseOf(draw: Draw, honest: boolean): Case {
  const broken = new Set(honest ? [] : ASSUMPTIONS.filter(() => draw.chance(4)));
  const staleLies = !honest && draw.chance(2);
  const keeps = (assumption: string): boolean =>
    assumption.endsWith(' is old and still taken.') ? !staleLies : !broken.has(assumption as (typeof ASSUMPTIONS)[number]);
  const world = worldOf(draw, keeps);
  return { world, evidence: evidenceOf(draw, world, keeps), keeps };
}

function worldOf(draw: Draw, keeps: Case['keeps']): World {
  const daily = draw.upTo(8);
  const monthly = daily + draw.upTo(4);
  const subjects = keeps('bridge') ? monthly + draw.upTo(4) : draw.upTo(12);
  const flag = (): boolean => draw.chance(2);
  const [plain, fresh, aging, decided] = [flag(), flag(), flag(), flag()];
  const proven = keeps('sufficient') && (plain || aging) ? true : flag();
  const needed = keeps('necessary') && !(plain || decided) ? false : flag();
  const assumed = keeps('equivalent') ? decided || proven : flag();
  const countries = withUnion(draw.some(COUNTRIES.filter((country) => country !== 'EU')), draw);
  return {
    daily,
    monthly,
    subjects,
    assets: draw.upTo(12),
    plain,
    fresh,
    aging,
    decided,
    proven,
    needed,
    exact: plain || fresh,
    assumed,
    listed: flag(),
    sector: draw.some(SECTORS),
    countries,
    markets: keeps('markets') ? countries : withUnion(draw.some(['CN', 'FR', 'US']), draw),
    colours: draw.some(COLOURS),
  };
}

/** France implies the union; the union may also be there without it. */
function withUnion(countries: readonly string[], draw: Draw): readonly string[] {
  return countries.includes('FR') || draw.chance(3) ? [...countries, 'EU'] : countries;
}

function blank(metric: string, more: Partial<EvidenceFact>): EvidenceFact {
  return makeFact(metric, { unit: metric === 'assets' ? 'CNY' : 'users', validFrom: '2021-06-01', ...more });
}

/** The fact that settles a metric as the world has it. */
export function settlingFact(world: World, metric: string): EvidenceFact {
  const value = world[metric];
  if (typeof value === 'number') return blank(metric, { lower: value, upper: value, periodEnd: '2021-12-31' });
  return typeof value === 'boolean' ? blank(metric, { truth: value }) : blank(metric, { list: value ?? [], complete: true });
}

function evidenceOf(draw: Draw, world: World, keeps: Case['keeps']): Evidence {
  const sectors = asSet(world['sector']);
  const recordedSectors = keeps('sectors complete') ? sectors : draw.someOf(sectors);
  const listings = world['listed'] === true && (keeps('listings complete') || draw.chance(2)) ? ['US'] : [];
  const countries = asSet(world['countries']);
  return {
    ...NOTHING_KNOWN,
    facts: [
      ...NUMBERS.flatMap((metric) => figures(draw, world, metric, keeps)),
      ...BOOLEANS.flatMap((metric) => states(draw, world, metric, keeps)),
      ...colours(draw, world),
    ],
    sectors: recordedSectors.map((id) => ({ id, broader: [], ...ALWAYS })),
    operations: draw.someOf(countries).map((country) => ({ country, establishment: false, ...ALWAYS })),
    absences: draw.someOf(absentOf(countries)).map((country) => ({ country, ...ALWAYS })),
    listings: listings.map((country) => ({ country, exchange: 'x', exchangeKind: 'exchange', ...ALWAYS })),
  };
}

/** A value of the world as a set. */
export const asSet = (value: World[string] | undefined): readonly string[] => (typeof value === 'object' ? value : []);
const absentOf = (countries: readonly string[]): readonly string[] => COUNTRIES.filter((country) => !countries.includes(country));

function figures(draw: Draw, world: World, metric: string, keeps: Case['keeps']): readonly EvidenceFact[] {
  const value = Number(world[metric]);
  const below = Math.max(0, value - draw.upTo(3));
  const above = value + draw.upTo(3);
  const forms: readonly (() => Partial<EvidenceFact>)[] = [
    () => ({ lower: value, upper: value }),
    () => ({ lower: below }),
    () => ({ upper: above }),
    () => ({ lower: below, upper: above }),
    () => (below < value ? { lower: below, lowerOpen: true } : {}),
    () => ({ lower: below, upper: below, scope: 'CN' }),
    () => (metric === 'assets' ? {} : { lower: below, upper: below, subject: 'app' }),
    () => (metric === 'assets' ? {} : { lower: below, upper: below, unit: 'riders' }),
  ];
  const recorded = draw
    .someOf(forms)
    .slice(0, 3)
    .map((form) => blank(metric, { ...form(), periodEnd: draw.chance(2) ? '2021-12-31' : '2021-06-30' }));
  // An old figure may be wrong by now, unless the world keeps what was assumed of old figures; then it is as wrong as can be.
  const lie = keeps('x is old and still taken.') ? value : draw.upTo(12);
  const future = blank(metric, { lower: 1000, periodEnd: '2023-01-01' });
  return [...recorded, ...(draw.chance(4) ? [blank(metric, { lower: lie, upper: lie, periodEnd: OLD })] : []), ...(draw.chance(6) ? [future] : [])];
}

function states(draw: Draw, world: World, metric: string, keeps: Case['keeps']): readonly EvidenceFact[] {
  const truth = world[metric] === true;
  const mustBeRecorded = metric === 'decided' && truth && keeps('absence');
  const recorded = mustBeRecorded || draw.chance(2) ? [blank(metric, { truth })] : [];
  const lie = keeps('x is old and still taken.') ? truth : draw.chance(2);
  const old = draw.chance(4) && (metric === 'fresh' || metric === 'aging') ? [blank(metric, { truth: lie, validFrom: OLD })] : [];
  const past = draw.chance(4) ? [blank(metric, { truth: !truth, validFrom: '2019-01-01', validUntil: '2021-01-01' })] : [];
  const ofProduct = truth && draw.chance(4) ? [blank(metric, { truth, subject: 'app' })] : [];
  return [...recorded, ...old, ...past, ...ofProduct, ...(draw.chance(4) ? [blank(metric, { truth: false, subject: 'app' })] : [])];
}

function colours(draw: Draw, world: World): readonly EvidenceFact[] {
  const all = asSet(world['colours']);
  const some = draw.someOf(all);
  return draw.chance(2) ? [] : [draw.chance(2) ? blank('colours', { list: some }) : blank('colours', { list: all, complete: true })];
}
