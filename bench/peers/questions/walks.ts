import { at, BY_IDS, holds, list, named, NOW, seen, tuple, tuples, type Question } from './question.ts';

const COMPANY = 'gen:company-0';
const HUB = 'gen:regulator-0';

const EVENTS = `${BY_IDS} MATCH (c:Company {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (c)<-[:INVOLVES]-(e) WITH e ORDER BY e.order DESC LIMIT 5 RETURN [e.id, e.title] }`;
const MEASURES = `${BY_IDS} MATCH (e:Event {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (e)-[:UNDER]->(m) WITH m ORDER BY m.order DESC LIMIT 3 RETURN [m.id, m.title] }`;
const ISSUERS = `${BY_IDS} MATCH (m:Measure {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (m)<-[:ISSUED]-(r) WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }`;
const PARTIES = `${BY_IDS} MATCH (e:Event {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (e)-[:INVOLVES]->(x) RETURN [x.type, x.id, x.name] }`;
const LATEST = "MATCH (e:Event) WHERE e.order > '' WITH e ORDER BY e.order DESC LIMIT 20";

const NO = { peer: null, fromPeer: () => null, load: null };
const byId = (items: readonly object[]): readonly object[] =>
  items.toSorted((left, right) => (String(at(left, 'id')) < String(at(right, 'id')) ? -1 : 1));
const partiesOf = (event: unknown, parties: readonly object[]): object => ({ ...named(event, 'id', 'title'), parties: byId(parties) });
const party = (item: unknown): object => named(item, '__typename', 'id', 'name');

type Nested = (item: unknown, name: string) => readonly unknown[];
const nestedOf = (events: readonly unknown[], below: Nested): readonly object[] =>
  events.map((event) => ({
    ...named(event, 'id', 'title'),
    measures: below(event, 'measures').map((measure) => ({
      ...named(measure, 'id', 'title'),
      issuedBy: below(measure, 'issuedBy').map((issuer) => named(issuer, 'id', 'name')),
    })),
  }));
const tuplesOf = (events: unknown): readonly object[] =>
  list(events).map((event) => ({
    ...tuple(event, 'id', 'title'),
    measures: list(at(event, 2)).map((measure) => ({ ...tuple(measure, 'id', 'title'), issuedBy: tuples(at(measure, 2), 'id', 'name') })),
  }));

/** Several steps away, of several types, by what is related, and what only some can answer. */
export const WALKS: readonly Question[] = [
  {
    name: 'three hops: events, measures, regulators of a company',
    ambit: `{ company(id: "${COMPANY}") { events(first: 5) { nodes { id title measures(first: 3) { nodes { id title issuedBy(first: 2) { nodes { id name } } } } } } } }`,
    fromAmbit: (data) => nestedOf(list(at(data, 'company', 'events', 'nodes')), (item, name) => list(at(item, name, 'nodes'))),
    peer: `{ companies(where: { id: { eq: "${COMPANY}" } }) { events(limit: 5, sort: [{ order: DESC }]) { id title
      measures(limit: 3, sort: [{ order: DESC }]) { id title issuedBy(limit: 2, sort: [{ order: ASC }]) { id name } } } } }`,
    fromPeer: (data) => nestedOf(list(at(data, 'companies', 0, 'events')), (item, name) => list(at(item, name))),
    cypher: `MATCH (c:Company {id: $p.id}) RETURN COLLECT { MATCH (c)<-[:INVOLVES]-(e) WITH e ORDER BY e.order DESC LIMIT 5
 RETURN [e.id, e.title, COLLECT { MATCH (e)-[:UNDER]->(m) WITH m ORDER BY m.order DESC LIMIT 3
 RETURN [m.id, m.title, COLLECT { MATCH (m)<-[:ISSUED]-(r) WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }] }] }`,
    held: `${NOW} MATCH (c:Company {id: $p.id}) WHERE ${seen('c')}
RETURN COLLECT { MATCH (c)<-[i:INVOLVES]-(e) WHERE ${holds('i')} WITH e ORDER BY e.order DESC LIMIT 5
 RETURN [e.id, e.title, COLLECT { MATCH (e)-[u:UNDER]->(m) WHERE ${holds('u')} WITH m ORDER BY m.order DESC LIMIT 3
 RETURN [m.id, m.title, COLLECT { MATCH (m)<-[s:ISSUED]-(r) WHERE ${holds('s')} WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }] }] }`,
    params: { id: COMPANY },
    fromRows: ([row]) => tuplesOf(at(row, 0)),
    load: async (load) => {
      const events = list(await load(EVENTS, COMPANY));
      return Promise.all(
        events.map(async (event) => {
          const measures = list(await load(MEASURES, at(event, 0))).map(async (measure) => ({
            ...tuple(measure, 'id', 'title'),
            issuedBy: tuples(await load(ISSUERS, at(measure, 0)), 'id', 'name'),
          }));
          return { ...tuple(event, 'id', 'title'), measures: await Promise.all(measures) };
        }),
      );
    },
  },
  {
    name: 'related filter: measures of a regulator',
    ambit: `{ measures(first: 20, where: { issuedBy: { some: { id: { eq: "${HUB}" } } } }) { nodes { id title } } }`,
    fromAmbit: (data) => at(data, 'measures', 'nodes'),
    peer: `{ measures(limit: 20, sort: [{ order: DESC }], where: { issuedBy: { some: { id: { eq: "${HUB}" } } } }) { id title } }`,
    fromPeer: (data) => at(data, 'measures'),
    cypher: 'MATCH (m:Measure) WHERE EXISTS { (m)<-[:ISSUED]-(:Regulator {id: $p.id}) } WITH m ORDER BY m.order DESC LIMIT 20 RETURN m.id, m.title',
    held: `${NOW} MATCH (m:Measure) WHERE ${seen('m')} AND EXISTS { MATCH (m)<-[e:ISSUED]-(:Regulator {id: $p.id}) WHERE ${holds('e')} } WITH m ORDER BY m.order DESC LIMIT 20 RETURN m.id, m.title`,
    params: { id: HUB },
    fromRows: (rows) => tuples(rows, 'id', 'title'),
    load: null,
  },
  {
    name: 'union: latest events with whom they involve',
    ambit: '{ events(first: 20) { nodes { id title neighbours(relations: [INVOLVES], first: 10) { nodes { __typename id name } } } } }',
    fromAmbit: (data) => list(at(data, 'events', 'nodes')).map((event) => partiesOf(event, list(at(event, 'neighbours', 'nodes')).map(party))),
    peer: `{ events(limit: 20, sort: [{ order: DESC }]) { id title parties(limit: 10) { __typename ... on Company { id name } ... on Regulator { id name } ... on Product { id name } } } }`,
    fromPeer: (data) => list(at(data, 'events')).map((event) => partiesOf(event, list(at(event, 'parties')).map(party))),
    cypher: `${LATEST} RETURN e.id, e.title, COLLECT { MATCH (e)-[:INVOLVES]->(x) RETURN [x.type, x.id, x.name] }`,
    held: `${NOW} MATCH (e:Event) WHERE e.order > '' AND ${seen('e')} WITH k, e ORDER BY e.order DESC LIMIT 20
 RETURN e.id, e.title, COLLECT { MATCH (e)-[i:INVOLVES]->(x) WHERE ${holds('i')} RETURN [x.type, x.id, x.name] }`,
    params: {},
    fromRows: (rows) => rows.map((row) => partiesOf(tuple(row, 'id', 'title'), tuples(row[2], '__typename', 'id', 'name'))),
    load: async (load) => {
      const events = list(await load(`${BY_IDS} RETURN i, COLLECT { ${LATEST} RETURN [e.id, e.title] }`, ''));
      return Promise.all(
        events.map(async (event) => partiesOf(tuple(event, 'id', 'title'), tuples(await load(PARTIES, at(event, 0)), '__typename', 'id', 'name'))),
      );
    },
  },
  {
    name: 'path of at most 3 steps',
    ambit: `{ paths(from: "gen:company-1", to: "${HUB}", maxLength: 3, first: 1) { paths { length } } }`,
    fromAmbit: (data) => at(data, 'paths', 'paths', 0, 'length') ?? null,
    ...NO,
    cypher: `MATCH (a:Node {id: $p.from}), (b:Node {id: $p.to})
MATCH q = SHORTEST 1 (a) (()-[e:ISSUED|INVOLVES|UNDER|CONCERNS|OWNS|PART_OF|OPERATES|BASED_ON|FOLLOWS_FROM|HAS_PROVISION|LISTED_ON]-()){1,3} (b) RETURN length(q)`,
    held: `${NOW} MATCH (a:Node {id: $p.from}), (b:Node {id: $p.to})
MATCH q = SHORTEST 1 (a) (()-[e:ISSUED|INVOLVES|UNDER|CONCERNS|OWNS|PART_OF|OPERATES|BASED_ON|FOLLOWS_FROM|HAS_PROVISION|LISTED_ON WHERE ${holds('e')}]-()){1,3} (b) RETURN length(q)`,
    params: { from: 'gen:company-1', to: HUB },
    fromRows: ([row]) => row?.[0] ?? null,
  },
  {
    name: 'neighbourhood of 500',
    ambit: `{ neighbourhood(of: ["${COMPANY}"], depth: 2, maxNodes: 500) { nodes { id } edges { relation } } }`,
    fromAmbit: (data) => list(at(data, 'neighbourhood', 'nodes')).length > 1,
    ...NO,
    cypher: `MATCH (a:Node {id: $p.id})-[]-(x:Entity) WHERE NOT x:Jurisdiction AND NOT x:Sector WITH a, collect(DISTINCT x) AS near
UNWIND near AS x MATCH (x)-[]-(y:Entity) WHERE NOT y:Jurisdiction AND NOT y:Sector WITH a, near, collect(DISTINCT y)[..500] AS far
WITH near + far AS nodes UNWIND nodes AS n MATCH (n)-[e]->(m) WHERE m IN nodes RETURN n.id, type(e), m.id LIMIT 2000`,
    held: `${NOW} MATCH (a:Node {id: $p.id})-[f]-(x:Entity) WHERE ${holds('f')} AND NOT x:Jurisdiction AND NOT x:Sector WITH k, a, collect(DISTINCT x) AS near
UNWIND near AS x MATCH (x)-[f]-(y:Entity) WHERE ${holds('f')} AND NOT y:Jurisdiction AND NOT y:Sector WITH k, a, near, collect(DISTINCT y)[..500] AS far
WITH k, near + far AS nodes UNWIND nodes AS n MATCH (n)-[e]->(m) WHERE m IN nodes AND ${holds('e')} RETURN n.id, type(e), m.id LIMIT 2000`,
    params: { id: COMPANY },
    fromRows: (rows) => rows.length > 1,
  },
  {
    name: 'applicability: the first 20 measures that affect a company, why, and who says so',
    ambit: `{ company(id: "${COMPANY}") { affectedBy(first: 20) { totalCount facets { verdict count } nodes { verdict sentence measure { id title } citations { quote } } } } }`,
    fromAmbit: () => null,
    ...NO,
    cypher: null,
    held: null,
    params: {},
    fromRows: () => null,
  },
];

const [PAGE_SIZE, FAR_DOWN] = [10, 5_000];

/** What lies before the page far down of a list of so many: page 5,000, or the last one that is full. */
export const offsetFarDown = (total: number): number => (Math.min(FAR_DOWN, Math.floor(total / PAGE_SIZE)) - 1) * PAGE_SIZE;

/** Where a page far down begins. */
export interface Depth {
  readonly offset: number;
  readonly cursor: string;
  readonly order: string;
}

/** A page of the root list of events, the newest first. */
export const rootPage = (cursor: string): string =>
  `{ events(first: ${PAGE_SIZE}${cursor === '' ? '' : `, after: "${cursor}"`}) { nodes { id title } } }`;

/** The cursor behind so many events, found page by page by who asks Ambit. */
export async function cursorBehind(offset: number, ask: (text: string) => Promise<string>): Promise<string> {
  let cursor = '';
  for (let read = 0; read < offset;) {
    const size = Math.min(100, offset - read);
    const after = cursor === '' ? '' : `, after: "${cursor}"`;
    cursor = /"endCursor":"([^"]+)"/.exec(await ask(`{ events(first: ${size}${after}) { pageInfo { endCursor } } }`))?.[1] ?? '';
    read += size;
  }
  return cursor;
}

/** A root list in its order: its first page, and one far down. */
export function rootPages({ offset, cursor, order }: Depth): readonly Question[] {
  const rest = { params: { order }, fromRows: (rows: Parameters<Question['fromRows']>[0]) => tuples(rows, 'id', 'title') };
  const peer = (skip: string): string => `{ events(limit: ${PAGE_SIZE}${skip}, sort: [{ order: DESC }]) { id title } }`;
  const cypher = (where: string): string => `MATCH (n:Event) WHERE ${where} WITH n ORDER BY n.order DESC LIMIT ${PAGE_SIZE} RETURN n.id, n.title`;
  const held = (where: string): string => `${NOW} ${cypher(`${where} AND ${seen('n')}`)}`;
  const load =
    (where: string): Question['load'] =>
    async (send) =>
      tuples(
        await send(
          `${BY_IDS} RETURN i, COLLECT { ${cypher(where).replace('RETURN n.id, n.title', 'RETURN [n.id, n.title]').replace('$p.order', '$p.ids[i]')} }`,
          order,
        ),
        'id',
        'title',
      );
  const from = { fromAmbit: (data: unknown) => at(data, 'events', 'nodes'), fromPeer: (data: unknown) => at(data, 'events') };
  return [
    {
      name: 'sorted root page 1',
      ambit: rootPage(''),
      peer: peer(''),
      cypher: cypher("n.order > ''"),
      held: held("n.order > ''"),
      load: load("n.order > ''"),
      ...from,
      ...rest,
    },
    {
      name: `sorted root page ${offset / PAGE_SIZE + 1}`,
      ambit: rootPage(cursor),
      peer: peer(`, offset: ${offset}`),
      cypher: cypher('n.order < $p.order'),
      held: held('n.order < $p.order'),
      load: load('n.order < $p.order'),
      ...from,
      ...rest,
    },
  ];
}
