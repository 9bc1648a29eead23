import { drawFor, type Draw } from './draw.ts';
import { COUNTRIES, EXCHANGES, FIGURES, SECTORS, STATES } from './world.ts';

const PERIODS = ['2018', '2019', '2020', '2020-12', '2021-03', '2021-Q2', '2022', '2023-06', '2024'] as const;
const BOUNDS = ['exact', 'exact', 'exact', 'moreThan', 'atLeast', 'atMost'] as const;
const HAN = ['云', '智', '联', '信', '通', '达', '数', '科'] as const;
const LATIN = ['Nova', 'Blue', 'Orbit', 'Lumen', 'Delta', 'Quill', 'Terra', 'Vanta'] as const;

/** Source of all figures of a group of companies: a few stand behind very many statements. */
export const SOURCES = 50;

/** A made-up company as a row of the format: large ones are few, and of most little is known. */
export function companyRow(seed: number, index: number) {
  const draw = drawFor(seed, `company ${index}`);
  const id = `gen:company-${index}`;
  const country = draw.mostlyFirst(COUNTRIES);
  const cited = (locator: string) => [{ source: `gen:source-${Math.floor(draw.share() ** 3 * SOURCES)}`, locator }];
  const abroad = Array.from({ length: draw.chance(0.1) ? draw.whole(2, 8) : draw.whole(0, 1) }, () => draw.one(COUNTRIES));
  const countries = [...new Set([country, ...abroad])];
  const absent = (['BR', 'IN', 'US'] as const).filter((code) => !countries.includes(code) && draw.chance(0.06));
  const word = draw.one(LATIN);
  return {
    id,
    name: `${word} ${index}`,
    ...(country === 'CN' && { localName: `${draw.one(HAN)}${draw.one(HAN)}${draw.one(HAN)}${index}` }),
    ...(draw.chance(0.95) && { headquarters: { country } }),
    ...(draw.chance(0.7) && { incorporation: { country: draw.chance(0.8) ? country : 'KY' } }),
    sectors: [...new Set([draw.mostlyFirst(SECTORS), ...(draw.chance(0.3) ? [draw.one(SECTORS)] : [])])],
    // Groups are small, but for the first companies, which many belong to.
    ...(index > 9 && draw.chance(0.04) && { parent: `gen:company-${draw.whole(0, 9)}` }),
    ...(draw.chance(0.4) && { products: [{ id: `gen:app-${index}`, name: `${word} App ${index}`, kind: draw.chance(0.7) ? 'app' : 'platform' }] }),
    ...(draw.chance(0.1) && { listings: [listing(draw, index, cited)] }),
    operatesIn: countries.map((code) => ({
      country: code,
      ...(draw.chance(0.5) && { establishment: true }),
      ...(draw.chance(0.3) && { from: `${draw.whole(2012, 2023)}` }),
      citations: cited('countries'),
    })),
    ...(absent.length > 0 && { doesNotOperateIn: absent.map((code) => ({ country: code, citations: cited('countries') })) }),
    ...(index > 99 && draw.chance(0.15) && { ownership: [stake(draw, index, cited)] }),
    facts: factsOf(draw, country, cited),
    citations: cited('entry'),
  };
}

type Cited = (locator: string) => readonly object[];

function listing(draw: Draw, index: number, cited: Cited) {
  const from = draw.whole(2010, 2021);
  const ended = draw.chance(0.2) && { until: `${from + draw.whole(1, 6)}-06-11` };
  return {
    exchange: draw.mostlyFirst(EXCHANGES),
    ticker: `G${index}`,
    kind: 'primary',
    from: `${from}-06-30`,
    ...ended,
    citations: cited('listing'),
  };
}

function stake(draw: Draw, index: number, cited: Cited) {
  const owner = draw.chance(0.5) ? draw.whole(0, 19) : draw.whole(0, index - 1);
  return { owner: `gen:company-${owner}`, percent: draw.whole(1, 80), from: `${draw.whole(2012, 2022)}-01-01`, citations: cited('owners') };
}

/** Most values are missing, some are bounds, some are old, some contradict each other. */
function factsOf(draw: Draw, country: string, cited: Cited) {
  const size = draw.share() ** 2;
  const figures = FIGURES.filter(() => draw.chance(0.22)).flatMap(({ metric, unit, least, most }) => {
    const base = least * (most / least) ** size;
    const figure = () => ({
      metric,
      value: Math.round(base * (0.5 + draw.share())),
      unit,
      bound: draw.one(BOUNDS),
      scope: metric === 'annualTurnoverEUR' ? 'EU' : draw.chance(0.5) ? 'global' : country,
      period: draw.one(PERIODS),
      citations: cited(metric),
    });
    const first = figure();
    return draw.chance(0.1) ? [first, { ...figure(), period: first.period, scope: first.scope }] : [first];
  });
  const states = STATES.filter(() => draw.chance(0.08)).map((metric) => ({
    metric,
    value: draw.chance(0.75),
    ...(draw.chance(0.6) && { from: `${draw.whole(2016, 2023)}-${draw.one(['01', '04', '09'] as const)}-01` }),
    citations: cited(metric),
  }));
  return [...figures, ...states];
}
