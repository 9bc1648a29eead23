import { at, BY_IDS, each, list, named, NOW, seen, tuple, tuples, type Question } from './question.ts';

const COMPANY = 'gen:company-3';
const WORDS = { text: 'nova 12', phrase: 'searchNames:(nova AND 12*)' };
const FIVE = ['gen:company-1', 'gen:company-2', 'gen:regulator-0', 'gen:measure-1', 'gen:company-5'] as const;
const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;
const ONE = `${BY_IDS} MATCH (n:Node {id: $p.ids[i]}) RETURN i, [n.id, n.name]`;

const ROOTS = ['company', 'company', 'regulator', 'measure', 'company'] as const;
const PLURALS = ['companies', 'companies', 'regulators', 'measures', 'companies'] as const;

/** Single entries, and what people type. */
export const ENTRIES: readonly Question[] = [
  {
    name: 'by id',
    ambit: `{ company(id: "${COMPANY}") { id name } }`,
    fromAmbit: (data) => at(data, 'company'),
    peer: `{ companies(where: { id: { eq: "${COMPANY}" } }) { id name } }`,
    fromPeer: (data) => at(data, 'companies', 0),
    cypher: 'MATCH (n:Company {id: $p.id}) RETURN n.id, n.name',
    held: `${NOW} MATCH (n:Company {id: $p.id}) WHERE ${seen('n')} RETURN n.id, n.name`,
    params: { id: COMPANY },
    fromRows: ([row]) => tuple(row, 'id', 'name'),
    load: async (load) => tuple(await load(ONE, COMPANY), 'id', 'name'),
  },
  {
    name: 'search',
    ambit: `{ search(text: "${WORDS.text}", kinds: [COMPANY], first: 100) { nodes { entity { id name } } } }`,
    fromAmbit: (data) => sorted(list(at(data, 'search', 'nodes')).map((hit) => named(at(hit, 'entity'), 'id', 'name'))),
    peer: `{ searchCompanies(phrase: "${WORDS.phrase}", first: 100) { edges { node { id name } } } }`,
    fromPeer: (data) => sorted(list(at(data, 'searchCompanies', 'edges')).map((edge) => at(edge, 'node'))),
    cypher: "CALL db.index.fulltext.queryNodes('search', $p.phrase) YIELD node WITH node WHERE node:Company LIMIT 100 RETURN node.id, node.name",
    held: `${NOW} CALL db.index.fulltext.queryNodes('search', $p.phrase) YIELD node WITH k, node WHERE node:Company AND ${seen('node')} LIMIT 100 RETURN node.id, node.name`,
    params: { phrase: WORDS.phrase },
    fromRows: (rows) => sorted(tuples(rows, 'id', 'name')),
    load: null,
  },
  {
    name: 'five root fields',
    ambit: `{ ${KEYS.map((key, place) => `${key}: ${ROOTS[place]}(id: "${FIVE[place]}") { id name }`).join(' ')} }`,
    fromAmbit: (data) => KEYS.map((key) => at(data, key)),
    peer: `{ ${KEYS.map((key, place) => `${key}: ${PLURALS[place]}(where: { id: { eq: "${FIVE[place]}" } }) { id name }`).join(' ')} }`,
    fromPeer: (data) => KEYS.map((key) => at(data, key, 0)),
    cypher: 'UNWIND $p.ids AS id MATCH (n:Node {id: id}) RETURN n.id, n.name',
    held: `${NOW} UNWIND $p.ids AS id MATCH (n:Node {id: id}) WHERE ${seen('n')} RETURN n.id, n.name`,
    params: { ids: FIVE },
    fromRows: (rows) => tuples(rows, 'id', 'name'),
    load: async (load) => Promise.all(FIVE.map(async (id) => tuple(await load(ONE, id), 'id', 'name'))),
  },
  {
    name: 'aggregates',
    ambit: '{ companies(first: 1) { totalCount } measures(first: 1) { totalCount } events(first: 1) { totalCount } }',
    fromAmbit: (data) => ['companies', 'measures', 'events'].map((name) => at(data, name, 'totalCount')),
    peer: `{ ${['companies', 'measures', 'events'].map((name) => `${name}Connection { aggregate { count { nodes } } }`).join(' ')} }`,
    fromPeer: (data) => ['companies', 'measures', 'events'].map((name) => at(data, `${name}Connection`, 'aggregate', 'count', 'nodes')),
    cypher: 'RETURN COUNT { (:Company) }, COUNT { (:Measure) }, COUNT { (:Event) }',
    held: `${NOW} RETURN ${['Company', 'Measure', 'Event'].map((type) => `COUNT { MATCH (n:${type}) WHERE ${seen('n')} }`).join(', ')}`,
    params: {},
    fromRows: ([row]) => row,
    load: null,
  },
];

function sorted(entries: readonly unknown[]): readonly unknown[] {
  return each(entries, 'id', 'name').toSorted((left, right) => (String(at(left, 'id')) < String(at(right, 'id')) ? -1 : 1));
}
