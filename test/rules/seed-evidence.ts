import { parsePeriod } from '../../src/time/index.ts';
import { buildVocabulary, parseRule, type Evidence, type EvidenceEvent, type EvidenceFact, type MeasureRules } from '../../src/rules/index.ts';
import { citationsOf, id, isRow, readFolder, readJson, rows, spanOf, stated, text, texts, type Row } from './seed-rows.ts';

/** The seed as the evaluator sees it, straight from the data set's files: no database, no importer. */
export interface SeedEvidence {
  readonly vocabulary: ReturnType<typeof buildVocabulary>;
  readonly companies: readonly string[];
  readonly measures: readonly string[];
  evidenceOf(company: string): Evidence;
  rulesOf(measure: string): MeasureRules;
}

/** Reads the seed once; everything else is picked from it. */
export function loadSeed(): SeedEvidence {
  const companies = readFolder('companies');
  const measures = readFolder('measures');
  const events = readFolder('events');
  const [sectors, jurisdictions, exchanges, vocabularyFile] = ['sectors', 'jurisdictions', 'exchanges', 'vocabulary'].map((name) =>
    readJson(`${name}.json`),
  );
  const names = new Map([...rows(jurisdictions), ...rows(sectors), ...companies].map((row) => [id(row), String(row['name'])]));
  const { metrics, readings } = isRow(vocabularyFile) ? vocabularyFile : {};
  const vocabulary = buildVocabulary({ facts: rows(metrics).map(withCitations), readings: rows(readings), names });
  const context: Context = {
    companies: new Map(companies.map((row) => [id(row), row])),
    events,
    exchanges: new Map(rows(exchanges).map((row) => [id(row), row])),
    sectors: new Map(rows(sectors).map((row) => [id(row), texts(row['broader'])])),
    memberships: rows(jurisdictions).flatMap(membershipsOf),
    vocabulary,
  };
  const measureById = new Map(measures.map((row) => [id(row), row]));
  return {
    vocabulary,
    companies: companies.map(id),
    measures: measures.map(id),
    evidenceOf: (company) => evidenceOf(context, found(context.companies, company)),
    rulesOf: (measure) => rulesOf(found(measureById, measure), vocabulary),
  };
}

interface Context {
  readonly companies: ReadonlyMap<string, Row>;
  readonly events: readonly Row[];
  readonly exchanges: ReadonlyMap<string, Row>;
  readonly sectors: ReadonlyMap<string, readonly string[]>;
  readonly memberships: Evidence['memberships'];
  readonly vocabulary: SeedEvidence['vocabulary'];
}

function found(map: ReadonlyMap<string, Row>, key: string): Row {
  const row = map.get(key);
  if (!row) throw new Error(`The seed has no ${key}`);
  return row;
}

function withCitations(metric: Row): Row {
  const definition = isRow(metric['definition']) ? metric['definition'] : null;
  return {
    ...metric,
    ...(definition && { definition: { ...definition, citations: citationsOf(definition) } }),
    bridges: rows(metric['bridges']).map((bridge) => ({ ...bridge, citations: citationsOf(bridge) })),
  };
}

function membershipsOf(row: Row): Evidence['memberships'] {
  const unions: readonly unknown[] = Array.isArray(row['memberOf']) ? row['memberOf'] : [];
  return unions.map((union) => ({
    country: id(row),
    union: isRow(union) ? String(union['to']) : String(union),
    ...spanOf(isRow(union) ? union : {}),
  }));
}

function evidenceOf(context: Context, company: Row): Evidence {
  const children = [...context.companies.values()].filter((other) => isBelow(context, other, id(company)));
  const group = [company, ...children];
  const products = group.flatMap((member) => productsOf(context, member));
  return {
    company: { id: id(company), name: String(company['name']) },
    facts: factsOf(context, company, products),
    sectors: texts(company['sectors']).map((sector) => ({ id: sector, broader: broaderOf(context, sector), ...stated({}) })),
    headquarters: seatOf(company, 'headquarters'),
    parentHeadquarters: parentsOf(context, company).flatMap((parent) => seatOf(parent, 'headquarters')),
    incorporation: seatOf(company, 'incorporation'),
    operations: placesOf(company, 'operatesIn').map(({ row, place }) => ({ ...place, establishment: row['establishment'] === true })),
    absences: placesOf(company, 'doesNotOperateIn').map(({ place }) => place),
    listings: rows(company['listings']).map((listing) => {
      const exchange = found(context.exchanges, String(listing['exchange']));
      return { exchange: id(exchange), exchangeKind: String(exchange['kind']), country: String(exchange['jurisdiction']), ...stated(listing) };
    }),
    products,
    owners: rows(company['ownership']).map((stake) => ({
      id: String(stake['owner']),
      country: seatOf(context.companies.get(String(stake['owner'])) ?? {}, 'headquarters')[0]?.country ?? null,
      ...stated(stake),
    })),
    events: context.events.flatMap((event) => eventOf(context, event, id(company))),
    incomplete: texts(company['incomplete']),
    complete: [],
    memberships: context.memberships,
  };
}

function parentsOf(context: Context, company: Row): readonly Row[] {
  const parent = context.companies.get(text(company['parent']) ?? '');
  return parent ? [parent, ...parentsOf(context, parent)] : [];
}

function isBelow(context: Context, company: Row, ancestor: string): boolean {
  return parentsOf(context, company).some((parent) => id(parent) === ancestor);
}

function broaderOf(context: Context, sector: string): readonly string[] {
  return (context.sectors.get(sector) ?? []).flatMap((broader) => [broader, ...broaderOf(context, broader)]);
}

function seatOf(company: Row, field: 'headquarters' | 'incorporation'): Evidence['headquarters'] {
  const seat = company[field];
  return isRow(seat) && text(seat['country']) !== null ? [{ country: String(seat['country']), ...stated(seat) }] : [];
}

function placesOf(company: Row, field: 'operatesIn' | 'doesNotOperateIn'): { row: Row; place: Evidence['absences'][number] }[] {
  return rows(company[field]).map((row) => ({ row, place: { country: String(row['country']), ...stated(row) } }));
}

function productsOf(context: Context, company: Row): Evidence['products'] {
  const own = rows(company['products']).map((product) => ({ product, operation: {} }));
  const others = rows(company['operatesProducts']).map((operation) => ({
    product: [...context.companies.values()].flatMap((other) => rows(other['products'])).find((row) => id(row) === operation['product']) ?? {},
    operation,
  }));
  return [...own, ...others].map(({ product, operation }) => ({
    id: id(product),
    kind: text(product['kind']),
    category: text(product['category']),
    names: [product['name'], product['localName'], ...texts(product['aliases'])].flatMap((name) => text(name) ?? []),
    ...stated(operation),
  }));
}

function factsOf(context: Context, company: Row, products: Evidence['products']): readonly EvidenceFact[] {
  const own = rows(company['facts']).map((row, index) => factOf(context, row, text(row['product']) ?? id(company), `${id(company)}/${index}`));
  const operated = new Set(products.map((product) => product.id));
  const others = [...context.companies.values()].filter((other) => other !== company);
  const ofProducts = others.flatMap((other) =>
    rows(other['facts']).flatMap((row, index) => {
      const product = text(row['product']);
      return product !== null && operated.has(product) ? [factOf(context, row, product, `${id(other)}/${index}`)] : [];
    }),
  );
  return [...own, ...ofProducts];
}

const NO_VALUE = { lower: null, upper: null, lowerOpen: false, upperOpen: false, truth: null, text: null, list: null };

function factOf(context: Context, row: Row, subject: string, factId: string): EvidenceFact {
  const metric = context.vocabulary.metrics.get(String(row['metric']));
  const period = parsePeriod(text(row['period']) ?? '');
  const isNumber = typeof row['value'] === 'number';
  return {
    id: factId,
    subject,
    metric: String(row['metric']),
    scope: text(row['scope']),
    unit: text(row['unit']),
    ...NO_VALUE,
    ...valueOf(row, /^[A-Z]{3}$|^share$/.test(metric?.unit ?? '') ? 0 : 1),
    complete: false,
    periodEnd: isNumber ? (period?.to ?? null) : null,
    rank: 'NORMAL',
    country: isRow(row['detail']) ? text(row['detail']['country']) : null,
    ...stated(row),
  };
}

/** "More than" of whole things is one more; of money and shares an open bound. */
function valueOf({ value, bound }: Row, step: 0 | 1): Partial<Record<keyof typeof NO_VALUE, unknown>> & Partial<EvidenceFact> {
  if (typeof value === 'boolean') return { truth: value };
  if (typeof value === 'string') return { text: value };
  if (typeof value !== 'number') return { list: texts(value) };
  switch (bound) {
    case 'moreThan':
      return { lower: value + step, lowerOpen: step === 0 };
    case 'atLeast':
      return { lower: value };
    case 'lessThan':
      return { upper: value - step, upperOpen: step === 0 };
    case 'atMost':
      return { upper: value };
    default:
      return { lower: value, upper: value };
  }
}

function eventOf(context: Context, event: Row, company: string): readonly EvidenceEvent[] {
  const names = texts(event['companies']).includes(company);
  const date = text(event['date']);
  if ((!names && !context.vocabulary.closingEvents.includes(id(event))) || date === null) return [];
  return [
    {
      id: id(event),
      kind: String(event['kind']),
      date,
      names,
      measures: texts(event['measures']),
      followsFrom: texts(event['followsFrom']),
      citations: citationsOf(event),
    },
  ];
}

function rulesOf(measure: Row, vocabulary: SeedEvidence['vocabulary']): MeasureRules {
  return {
    id: id(measure),
    name: text(measure['shortTitle']) ?? String(measure['title']),
    jurisdiction: String(measure['jurisdiction']),
    kind: String(measure['kind']),
    steps: rows(measure['lifecycle']).map((step) => ({
      status: String(step['status']),
      date: String(step['date']),
      stage: text(step['stage']),
      citations: citationsOf(step),
    })),
    provisions: rows(measure['provisions']).map((provision) => {
      const criteria = isRow(provision['criteria']) ? provision['criteria'] : {};
      const own = citationsOf(provision);
      return {
        id: `${id(measure)}#${id(provision)}`,
        part: id(provision),
        label: String(provision['label']),
        rule: isRow(criteria['rule']) ? parseRule(criteria['rule'], vocabulary) : null,
        explicitScope: criteria['scope'] === 'explicit',
        role: criteria['role'] === 'consequence' ? 'CONSEQUENCE' : 'DUTY',
        citations: own.length > 0 ? own : citationsOf(measure),
        unquoted: own.length === 0,
      };
    }),
  };
}
