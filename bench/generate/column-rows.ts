import { factText, placeText, readRest, type EvidencePart, type StatedPart, type Vocabulary } from '../../src/rules/index.ts';
import { SINCE_EVER, STILL, parsePartialDate } from '../../src/time/index.ts';
import { companyRow } from './company.ts';

type Row = readonly [stated: unknown, ids: readonly string[]];

/** A made-up population as the rows of the statements that read it by column (src/cypher/read/population.ts). */
export interface ColumnRows {
  readonly names: readonly (readonly unknown[])[];
  readonly parts: ReadonlyMap<EvidencePart, readonly Row[]>;
  readonly facts: ReadonlyMap<string, readonly Row[]>;
}

/** Equal statements of many companies come once, as the statements bring them. */
export function columnRows(seed: number, companies: number, { metrics }: Vocabulary): ColumnRows {
  const names: unknown[][] = [];
  const facts = new Map<string, Row[]>([...metrics.keys()].map((metric) => [metric, []]));
  const grouped = new Map<EvidencePart, Map<string, string[]>>(PARTS.map((part) => [part, new Map()]));
  const products: Row[] = [];
  const put = (part: StatedPart, company: string, place: string, { from = SINCE_EVER, establishment = false } = {}): void => {
    const text = placeText(part, { id: place, validFrom: from, validUntil: STILL, establishment });
    const groups = grouped.get(part);
    const ids = groups?.get(text);
    if (ids) ids.push(company);
    else groups?.set(text, [company]);
  };
  for (let index = 0; index < companies; index++) {
    const company = companyRow(seed, index);
    const { id } = company;
    names.push([id, company.name, []]);
    if ('headquarters' in company && company.headquarters) put('headquarters', id, company.headquarters.country);
    if ('incorporation' in company && company.incorporation) put('incorporation', id, company.incorporation.country);
    for (const { country, ...stated } of company.operatesIn)
      put('operations', id, country, { from: startOf(stated), establishment: 'establishment' in stated });
    if ('doesNotOperateIn' in company && company.doesNotOperateIn) for (const { country } of company.doesNotOperateIn) put('absences', id, country);
    for (const sector of company.sectors) put('sectors', id, sector);
    if ('products' in company && company.products) {
      for (const { id: product, name, kind } of company.products)
        products.push([[[SINCE_EVER, STILL], [product, kind, null, name, null, null], []], [id]]);
    }
    for (const fact of company.facts) facts.get(fact.metric)?.push([textOf(fact), [id]]);
  }
  const parts = new Map<EvidencePart, readonly Row[]>([...grouped].map(([part, groups]) => [part, [...groups]]));
  return { names, parts: parts.set('products', products), facts };
}

const PARTS: readonly EvidencePart[] = [
  'headquarters',
  'incorporation',
  'operations',
  'absences',
  'sectors',
  'listings',
  'owners',
  'products',
  'events',
  'parentHeadquarters',
];

const startOf = (stated: object): string =>
  'from' in stated && typeof stated.from === 'string' ? (parsePartialDate(stated.from)?.first ?? SINCE_EVER) : SINCE_EVER;

function textOf(fact: ReturnType<typeof companyRow>['facts'][number]): string {
  const { metric, value } = fact;
  const stated = { ...readRest({ metric, rest: '{}' }), lower: null, upper: null, validFrom: startOf(fact), validUntil: STILL };
  if (!('unit' in fact)) return factText({ ...stated, truth: value === true });
  const { bound, scope, unit, value: number } = fact;
  const lower = bound === 'atMost' ? null : bound === 'moreThan' ? number + 1 : number;
  const upper = bound === 'exact' || bound === 'atMost' ? number : null;
  return factText({ ...stated, scope, unit, lower, upper, periodEnd: parsePartialDate(fact.period)?.last ?? null });
}
