import type { EvidencePart, Vocabulary } from '../../src/rules/index.ts';
import { SINCE_EVER, STILL, parsePartialDate } from '../../src/time/index.ts';
import { companyRow } from './company.ts';

type Row = readonly [row: readonly unknown[], ids: readonly string[]];

/** A made-up population as the rows of the statements that read it by column (src/cypher/read/population.ts). */
export interface ColumnRows {
  readonly names: readonly (readonly unknown[])[];
  readonly parts: ReadonlyMap<EvidencePart, readonly Row[]>;
  readonly facts: readonly Row[];
  readonly metrics: readonly string[];
}

/** Equal rows of many companies come once, as the statements bring them. */
export function columnRows(seed: number, companies: number, { metrics }: Vocabulary): ColumnRows {
  const names: unknown[][] = [];
  const facts: Row[] = [];
  const grouped = new Map<EvidencePart, Map<string, [unknown[], string[]]>>(PARTS.map((part) => [part, new Map()]));
  const put = (part: EvidencePart, row: unknown[], id: string): void => {
    const groups = grouped.get(part);
    const key = JSON.stringify(row);
    const group = groups?.get(key);
    if (group) group[1].push(id);
    else groups?.set(key, [row, [id]]);
  };
  for (let index = 0; index < companies; index++) {
    const company = companyRow(seed, index);
    const { id } = company;
    names.push([id, company.name, []]);
    if ('headquarters' in company && company.headquarters) put('headquarters', seat('headquarters', company.headquarters.country), id);
    if ('incorporation' in company && company.incorporation) put('incorporation', seat('incorporation', company.incorporation.country), id);
    for (const { country, ...stated } of company.operatesIn)
      put('operations', ['IN_JURISDICTION', [startOf(stated), STILL, null, 'operation', 'establishment' in stated], [country]], id);
    if ('doesNotOperateIn' in company && company.doesNotOperateIn)
      for (const { country } of company.doesNotOperateIn) put('absences', ['NOT_IN_JURISDICTION', [SINCE_EVER, STILL, null], [country]], id);
    for (const sector of company.sectors) put('sectors', ['IN_SECTOR', [SINCE_EVER, STILL, null], [sector]], id);
    for (const [place, fact] of company.facts.entries()) facts.push([['HAS_FACT', ...factOf(fact, id, place)], [id]]);
  }
  return { names, parts: new Map([...grouped].map(([part, groups]) => [part, [...groups.values()]])), facts, metrics: [...metrics.keys()] };
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

const seat = (role: string, country: string): unknown[] => ['IN_JURISDICTION', [SINCE_EVER, STILL, null, role, null], [country]];
const startOf = (stated: object): string =>
  'from' in stated && typeof stated.from === 'string' ? (parsePartialDate(stated.from)?.first ?? SINCE_EVER) : SINCE_EVER;

type Fact = ReturnType<typeof companyRow>['facts'][number];

function factOf(fact: Fact, id: string, place: number): readonly unknown[] {
  const edge = [startOf(fact), STILL, null];
  const own = [`${id} ${place}`, id, fact.metric];
  if (!('unit' in fact))
    return [edge, [...own, null, 'boolean', null, null, false, false, null, fact.value ? 'TRUE' : 'FALSE', null, null, null, 'NORMAL', null]];
  const { bound, value } = fact;
  const lower = bound === 'atMost' ? null : bound === 'moreThan' ? value + 1 : value;
  const upper = bound === 'exact' || bound === 'atMost' ? value : null;
  const periodEnd = parsePartialDate(fact.period)?.last ?? null;
  return [edge, [...own, fact.scope, 'number', lower, upper, false, false, fact.unit, null, null, null, periodEnd, 'NORMAL', null]];
}
