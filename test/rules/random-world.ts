import fc from 'fast-check';
import { buildVocabulary, type Evidence, type EvidenceFact, type Vocabulary } from '../../src/rules/index.ts';

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

const SECTORS = ['internet', 'games', 'cloud'];
const COUNTRIES = ['CN', 'FR', 'EU', 'US'];
const COLOURS = ['red', 'green', 'blue'];
const NUMBERS = ['daily', 'monthly', 'subjects', 'assets'];
const BOOLEANS = ['plain', 'fresh', 'aging', 'decided', 'proven', 'needed'];

/** Draws a world and what is recorded of it. With `honest`, the world keeps every assumption. */
export function caseOf(draw: Draw, honest: boolean): Case {
  const broken = new Set(honest ? [] : ASSUMPTIONS.filter(() => draw.chance(4)));
  const staleLies = !honest && draw.chance(2);
  const keeps = (assumption: string): boolean =>
    / is old and still taken\.$/.test(assumption) ? !staleLies : !broken.has(assumption as (typeof ASSUMPTIONS)[number]);
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

const ALWAYS = { validFrom: '0000-01-01', validUntil: '9999-12-31', citations: [] };

/** A blank fact of the company that every case calls `c`. */
export function blank(metric: string, more: Partial<EvidenceFact>): EvidenceFact {
  return {
    id: `${metric}/${JSON.stringify(more)}`,
    subject: 'c',
    metric,
    scope: 'global',
    lower: null,
    upper: null,
    lowerOpen: false,
    upperOpen: false,
    unit: metric === 'assets' ? 'CNY' : 'users',
    truth: null,
    text: null,
    list: null,
    complete: false,
    periodEnd: null,
    rank: 'NORMAL',
    country: null,
    ...ALWAYS,
    validFrom: '2021-06-01',
    ...more,
  };
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
    company: { id: 'c', name: 'Company' },
    facts: [
      ...NUMBERS.flatMap((metric) => figures(draw, world, metric, keeps)),
      ...BOOLEANS.flatMap((metric) => states(draw, world, metric, keeps)),
      ...colours(draw, world),
    ],
    sectors: recordedSectors.map((id) => ({ id, broader: [], ...ALWAYS })),
    headquarters: [],
    parentHeadquarters: [],
    incorporation: [],
    operations: draw.someOf(countries).map((country) => ({ country, establishment: false, ...ALWAYS })),
    absences: draw.someOf(absentOf(countries)).map((country) => ({ country, ...ALWAYS })),
    listings: listings.map((country) => ({ country, exchange: 'x', exchangeKind: 'exchange', ...ALWAYS })),
    products: [{ id: 'app', kind: 'app', category: null, names: [], ...ALWAYS }],
    owners: [],
    events: [],
    incomplete: [],
    complete: [],
    memberships: [{ country: 'FR', union: 'EU', validFrom: '0000-01-01', validUntil: '9999-12-31' }],
  };
}

const asSet = (value: World[string] | undefined): readonly string[] => (typeof value === 'object' ? value : []);
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

/** Random rules as data sets write them, over the facts of the world. */
export function ruleOf(draw: Draw, depth = 3): object {
  const form = depth === 0 ? 0 : draw.upTo(8);
  const below = (): object => ruleOf(draw, depth - 1);
  const several = (): readonly object[] => Array.from({ length: 1 + draw.upTo(2) }, below);
  switch (form) {
    case 4:
      return { not: below() };
    case 5: {
      const of = several();
      return { atLeast: { n: 1 + draw.upTo(of.length - 1), of } };
    }
    case 6:
      return { unless: { rule: below(), exceptions: several() } };
    case 2:
    case 7:
      return { all: several() };
    case 3:
    case 8:
      return { any: several() };
    default:
      return leafOf(draw);
  }
}

function leafOf(draw: Draw): object {
  const metrics = [...WORLD_VOCABULARY.metrics.values()];
  const metric = metrics[draw.upTo(metrics.length - 1)];
  const fact = metric?.name;
  switch (metric?.type) {
    case 'number':
      return { fact, op: ['>', '>=', '<', '<=', '='][draw.upTo(4)], value: draw.upTo(12) };
    case 'set': {
      const values = fact === 'sector' ? SECTORS : fact === 'colours' ? COLOURS : COUNTRIES;
      return { fact, op: 'in', value: [values[draw.upTo(values.length - 1)], ...draw.some(values)] };
    }
    default:
      return { fact, op: '=', value: draw.chance(3) ? false : true };
  }
}

/** Whether a rule holds in a world, where everything is known: two values, written without the evaluator. */
export function holdsIn(world: World, rule: unknown): boolean {
  const json = Object(rule) as Readonly<Record<string, never>>;
  const [form = ''] = Object.keys(json);
  const { all, any, not, atLeast, unless, fact, op, value } = json as Readonly<Record<string, unknown>>;
  const hold = (list: unknown): number => (list as readonly unknown[]).filter((part) => holdsIn(world, part)).length;
  switch (form) {
    case 'all':
      return hold(all) === (all as readonly unknown[]).length;
    case 'any':
      return hold(any) > 0;
    case 'not':
      return !holdsIn(world, not);
    case 'atLeast':
      return hold((atLeast as { of: unknown }).of) >= (atLeast as { n: number }).n;
    case 'unless':
      return holdsIn(world, (unless as { rule: unknown }).rule) && hold((unless as { exceptions: unknown }).exceptions) === 0;
    default:
      return compares(world[String(fact)], String(op), value);
  }
}

function compares(known: World[string] | undefined, op: string, value: unknown): boolean {
  if (op === 'in') return (value as readonly string[]).some((item) => asSet(known).includes(item));
  const [left, right] = [Number(known), Number(value)];
  const outcomes: Readonly<Record<string, boolean>> = {
    '=': left === right,
    '>': left > right,
    '>=': left >= right,
    '<': left < right,
    '<=': left <= right,
  };
  return outcomes[op] === true;
}

/** Draws small random choices from one number, so that fast-check can shrink and repeat a case. */
export class Draw {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 4294967296) * (most + 1));
  }
  /** True once in `n` times. */
  chance(n: number): boolean {
    return this.upTo(n - 1) === 0;
  }
  /** A random part. */
  someOf<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.chance(2));
  }
  some(items: readonly string[]): readonly string[] {
    return this.someOf(items);
  }
}

/** Seeds of cases. */
export const seeds = fc.integer({ min: 0, max: 0xffffffff });
