/** The part of the graph that the questions are about, as the other library wants it described. */
export const TYPES = `
type Company @node { id: ID! name: String! }
type Product @node { id: ID! name: String! }
type Event @node { id: ID! title: String! }
type Regulator @node { id: ID! name: String! issued: [Measure!]! @relationship(type: "ISSUED", direction: OUT) }
type Measure @node { id: ID! title: String! order: String! provisions: [Provision!]! @relationship(type: "HAS_PROVISION", direction: OUT) }
type Provision @node { id: ID! label: String! order: String! }
`;

type Rows = readonly (readonly unknown[])[];
type Send = (text: string, ids: readonly unknown[]) => Promise<Rows>;
type Load = (ids: readonly unknown[]) => Promise<readonly unknown[]>;
interface Loader {
  load(id: unknown): Promise<unknown>;
}

/** One question in the words of each contestant, and how each answer is brought into one form. */
export interface Question {
  readonly name: string;
  readonly ambit: string;
  readonly peer: string;
  readonly cypher: string;
  readonly params: object;
  readonly of: Readonly<Record<'raw', (rows: Rows) => unknown>> & Readonly<Record<'ambit' | 'peer', (data: unknown) => unknown>>;
  /** Plain resolvers: one batch for each level. */
  readonly resolve: (send: Send, loader: (load: Load) => Loader) => Promise<unknown>;
}

/** What stands at a path of names and places in an answer. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined), value);
}
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const named = (value: unknown, ...names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, at(value, name)]));
const tuple = (value: unknown, ...names: readonly string[]): object => Object.fromEntries(names.map((name, index) => [name, at(value, index)]));

const ONE = 'UNWIND range(0, size($p.ids) - 1) AS i MATCH (n:Node {id: $p.ids[i]}) RETURN i, n.id, coalesce(n.name, n.title)';
const ISSUED = `UNWIND range(0, size($p.ids) - 1) AS i MATCH (r:Regulator {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (r)-[:ISSUED]->(m) WITH m ORDER BY m.order DESC LIMIT 10 RETURN [m.id, m.title] }, COUNT { (r)-[:ISSUED]->() }`;
const PROVISIONS = `UNWIND range(0, size($p.ids) - 1) AS i MATCH (m:Measure {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (m)-[:HAS_PROVISION]->(p) WITH p ORDER BY p.order LIMIT 3 RETURN [p.id, p.label] }`;

/** A batch in the order of its ids. */
const batch =
  (send: Send, text: string): Load =>
  async (ids) => {
    const found = new Map((await send(text, ids)).map(([place, ...cells]) => [Number(place), cells]));
    return ids.map((_id, place) => found.get(place) ?? null);
  };

const measureOf = (measure: unknown, provisions: readonly unknown[]): object => ({
  ...named(measure, 'id', 'title'),
  provisions: provisions.map((item) => named(item, 'id', 'label')),
});

/** The questions. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'by id',
    ambit: '{ company(id: "didi") { id name } }',
    peer: '{ companies(where: { id: { eq: "didi" } }) { id name } }',
    cypher: 'MATCH (n:Company {id: $p.id}) RETURN n.id, n.name',
    params: { id: 'didi' },
    of: { raw: ([row]) => tuple(row, 'id', 'name'), ambit: (data) => at(data, 'company'), peer: (data) => at(data, 'companies', 0) },
    resolve: async (send, loader) => tuple(list(await loader(batch(send, ONE)).load('didi')), 'id', 'name'),
  },
  {
    name: 'sorted root page of 20',
    ambit: '{ measures(first: 20) { nodes { id title } } }',
    peer: '{ measures(limit: 20, sort: [{ order: DESC }]) { id title } }',
    cypher: "MATCH (n:Measure) WHERE n.order > '' WITH n ORDER BY n.order DESC LIMIT 20 RETURN n.id, n.title",
    params: {},
    of: {
      raw: (rows) => rows.map((row) => tuple(row, 'id', 'title')),
      ambit: (data) => at(data, 'measures', 'nodes'),
      peer: (data) => at(data, 'measures'),
    },
    resolve: async (send) =>
      (await send("MATCH (n:Measure) WHERE n.order > '' WITH n ORDER BY n.order DESC LIMIT 20 RETURN n.id, n.title", [])).map((row) =>
        tuple(row, 'id', 'title'),
      ),
  },
  {
    name: 'connection with total',
    ambit: '{ regulator(id: "cac") { issued(first: 10) { totalCount nodes { id title } } } }',
    peer: '{ regulators(where: { id: { eq: "cac" } }) { issuedConnection(first: 10, sort: [{ node: { order: DESC } }]) { totalCount edges { node { id title } } } } }',
    cypher: `MATCH (r:Regulator {id: $p.id}) RETURN COLLECT { MATCH (r)-[:ISSUED]->(m) WITH m ORDER BY m.order DESC LIMIT 10 RETURN [m.id, m.title] }, COUNT { (r)-[:ISSUED]->() }`,
    params: { id: 'cac' },
    of: {
      raw: ([row]) => ({ total: at(row, 1), measures: list(at(row, 0)).map((item) => tuple(item, 'id', 'title')) }),
      ambit: (data) => ({ total: at(data, 'regulator', 'issued', 'totalCount'), measures: at(data, 'regulator', 'issued', 'nodes') }),
      peer: (data) => {
        const issued = at(data, 'regulators', 0, 'issuedConnection');
        return { total: at(issued, 'totalCount'), measures: list(at(issued, 'edges')).map((edge) => at(edge, 'node')) };
      },
    },
    resolve: async (send, loader) => {
      const issued = list(await loader(batch(send, ISSUED)).load('cac'));
      return { total: issued[1], measures: list(issued[0]).map((item) => tuple(item, 'id', 'title')) };
    },
  },
  {
    name: 'first 10 with first 3 each',
    ambit: '{ regulator(id: "cac") { issued(first: 10) { nodes { id title provisions(first: 3) { nodes { id label } } } } } }',
    peer: '{ regulators(where: { id: { eq: "cac" } }) { issued(limit: 10, sort: [{ order: DESC }]) { id title provisions(limit: 3, sort: [{ order: ASC }]) { id label } } } }',
    cypher: `MATCH (r:Regulator {id: $p.id}) RETURN COLLECT { MATCH (r)-[:ISSUED]->(m) WITH m ORDER BY m.order DESC LIMIT 10
 RETURN [m.id, m.title, COLLECT { MATCH (m)-[:HAS_PROVISION]->(p) WITH p ORDER BY p.order LIMIT 3 RETURN [p.id, p.label] }] }`,
    params: { id: 'cac' },
    of: {
      raw: ([row]) =>
        list(at(row, 0)).map((item) =>
          measureOf(
            tuple(item, 'id', 'title'),
            list(at(item, 2)).map((part) => tuple(part, 'id', 'label')),
          ),
        ),
      ambit: (data) => list(at(data, 'regulator', 'issued', 'nodes')).map((item) => measureOf(item, list(at(item, 'provisions', 'nodes')))),
      peer: (data) => list(at(data, 'regulators', 0, 'issued')).map((item) => measureOf(item, list(at(item, 'provisions')))),
    },
    resolve: async (send, loader) => {
      const [found] = list(await loader(batch(send, ISSUED)).load('cac'));
      const provisions = loader(batch(send, PROVISIONS));
      const measures = list(found).map(async (item) =>
        measureOf(
          tuple(item, 'id', 'title'),
          list(list(await provisions.load(at(item, 0)))[0]).map((part) => tuple(part, 'id', 'label')),
        ),
      );
      return Promise.all(measures);
    },
  },
  {
    name: 'five root fields',
    ambit:
      '{ a: company(id: "didi") { id name } b: company(id: "weibo") { id name } c: regulator(id: "cac") { id name } d: measure(id: "gdpr") { id title } e: company(id: "alibaba") { id name } }',
    peer: '{ a: companies(where: { id: { eq: "didi" } }) { id name } b: companies(where: { id: { eq: "weibo" } }) { id name } c: regulators(where: { id: { eq: "cac" } }) { id name } d: measures(where: { id: { eq: "gdpr" } }) { id title } e: companies(where: { id: { eq: "alibaba" } }) { id name } }',
    cypher: 'UNWIND $p.ids AS id MATCH (n:Node {id: id}) RETURN n.id, coalesce(n.title, n.name)',
    params: { ids: ['didi', 'weibo', 'cac', 'gdpr', 'alibaba'] },
    of: {
      raw: (rows) => rows.map(([id, name]) => [id, name]),
      ambit: (data) => ['a', 'b', 'c', 'd', 'e'].map((key) => [at(data, key, 'id'), at(data, key, 'name') ?? at(data, key, 'title')]),
      peer: (data) => ['a', 'b', 'c', 'd', 'e'].map((key) => [at(data, key, 0, 'id'), at(data, key, 0, 'name') ?? at(data, key, 0, 'title')]),
    },
    resolve: async (send, loader) => {
      const nodes = loader(batch(send, ONE.replace('coalesce(n.name, n.title)', 'coalesce(n.title, n.name)')));
      return Promise.all(['didi', 'weibo', 'cac', 'gdpr', 'alibaba'].map((id) => nodes.load(id)));
    },
  },
];
