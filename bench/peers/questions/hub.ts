import { at, BY_IDS, each, holds, list, named, NOW, seen, tuple, tuples, type Question } from './question.ts';

const HUB = 'gen:regulator-0';
const PAST = '2018-01-01';

const ISSUED = `${BY_IDS} MATCH (r:Regulator {id: $p.ids[i]})
RETURN i, [COLLECT { MATCH (r)-[e:ISSUED]->(m) WITH e, m ORDER BY m.order DESC LIMIT 10 RETURN [e.validFrom, m.id, m.title] }, COUNT { (r)-[:ISSUED]->() }]`;
const ENFORCED = `${BY_IDS} MATCH (r:Regulator {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (r)<-[:INVOLVES]-(e) WITH e ORDER BY e.order DESC LIMIT 10 RETURN [e.id, e.title] }`;
const UNDER = `${BY_IDS} MATCH (e:Event {id: $p.ids[i]})
RETURN i, COLLECT { MATCH (e)-[:UNDER]->(m) WITH m ORDER BY m.order DESC LIMIT 3 RETURN [m.id, m.title] }`;
/** The same as of a day, as recorded and published. */
const REGULATOR = `${NOW} MATCH (r:Regulator {id: $p.id}) WHERE ${seen('r')}`;
const LATEST_ISSUED = `MATCH (r)-[e:ISSUED]->(m) WHERE ${holds('e')} WITH e, m ORDER BY m.order DESC LIMIT 10`;
const HELD = 'e.validFrom <= $p.day AND e.validUntil > $p.day';

const edgesOf = (value: unknown): readonly object[] =>
  list(value).map((edge) => ({ ...named(edge, 'validFrom'), ...named(at(edge, 'node'), 'id', 'title') }));
const peerEdgesOf = (value: unknown): readonly object[] =>
  list(value).map((edge) => ({ ...named(at(edge, 'properties'), 'validFrom'), ...named(at(edge, 'node'), 'id', 'title') }));
const withMeasures = (event: unknown, measures: readonly unknown[]): object => ({ ...(event as object), measures });

const CONNECTION = 'edges { properties { validFrom } node { id title } }';

/** A regulator that issued a good part of all measures and acted in a good part of all events: sorted lists, with edge properties, nested, and at a past day. */
export const HUB_QUESTIONS: readonly Question[] = [
  {
    name: 'connection with edge properties and total',
    ambit: `{ regulator(id: "${HUB}") { issued(first: 10) { totalCount edges { validFrom node { id title } } } } }`,
    fromAmbit: (data) => ({ total: at(data, 'regulator', 'issued', 'totalCount'), edges: edgesOf(at(data, 'regulator', 'issued', 'edges')) }),
    peer: `{ regulators(where: { id: { eq: "${HUB}" } }) { issuedConnection(first: 10, sort: [{ node: { order: DESC } }]) { totalCount ${CONNECTION} } } }`,
    fromPeer: (data) => {
      const issued = at(data, 'regulators', 0, 'issuedConnection');
      return { total: at(issued, 'totalCount'), edges: peerEdgesOf(at(issued, 'edges')) };
    },
    cypher: `MATCH (r:Regulator {id: $p.id})
RETURN COLLECT { MATCH (r)-[e:ISSUED]->(m) WITH e, m ORDER BY m.order DESC LIMIT 10 RETURN [e.validFrom, m.id, m.title] }, COUNT { (r)-[:ISSUED]->() }`,
    held: `${REGULATOR} RETURN COLLECT { ${LATEST_ISSUED} RETURN [e.validFrom, m.id, m.title] }, COUNT { MATCH (r)-[e:ISSUED]->() WHERE ${holds('e')} }`,
    params: { id: HUB },
    fromRows: ([row]) => ({ total: at(row, 1), edges: tuples(at(row, 0), 'validFrom', 'id', 'title') }),
    load: async (load) => {
      const [edges, total] = list(await load(ISSUED, HUB));
      return { total, edges: tuples(edges, 'validFrom', 'id', 'title') };
    },
  },
  {
    name: 'the same at a past day',
    ambit: `{ regulator(id: "${HUB}", at: { valid: "${PAST}" }) { issued(first: 10) { edges { validFrom node { id title } } } } }`,
    fromAmbit: (data) => edgesOf(at(data, 'regulator', 'issued', 'edges')),
    peer: `{ regulators(where: { id: { eq: "${HUB}" } }) { issuedConnection(first: 10, sort: [{ node: { order: DESC } }],
      where: { edge: { validFrom: { lte: "${PAST}" }, validUntil: { gt: "${PAST}" } } }) { ${CONNECTION} } } }`,
    fromPeer: (data) => peerEdgesOf(at(data, 'regulators', 0, 'issuedConnection', 'edges')),
    cypher: `MATCH (r:Regulator {id: $p.id})
RETURN COLLECT { MATCH (r)-[e:ISSUED]->(m) WHERE ${HELD} WITH e, m ORDER BY m.order DESC LIMIT 10 RETURN [e.validFrom, m.id, m.title] }`,
    held: `${REGULATOR} RETURN COLLECT { ${LATEST_ISSUED} RETURN [e.validFrom, m.id, m.title] }`,
    params: { id: HUB, day: PAST },
    fromRows: ([row]) => tuples(at(row, 0), 'validFrom', 'id', 'title'),
    load: async (load) =>
      tuples(
        list(await load(ISSUED.replace('->(m) WITH', `->(m) WHERE ${HELD.replaceAll('$p.day', `'${PAST}'`)} WITH`), HUB))[0],
        'validFrom',
        'id',
        'title',
      ),
  },
  {
    name: 'hub: first 10 with first 3 each',
    ambit: `{ regulator(id: "${HUB}") { enforced(first: 10) { nodes { id title measures(first: 3) { nodes { id title } } } } } }`,
    fromAmbit: (data) =>
      list(at(data, 'regulator', 'enforced', 'nodes')).map((item) => withMeasures(named(item, 'id', 'title'), list(at(item, 'measures', 'nodes')))),
    peer: `{ regulators(where: { id: { eq: "${HUB}" } }) { enforced(limit: 10, sort: [{ order: DESC }]) { id title measures(limit: 3, sort: [{ order: DESC }]) { id title } } } }`,
    fromPeer: (data) =>
      list(at(data, 'regulators', 0, 'enforced')).map((item) => withMeasures(named(item, 'id', 'title'), list(at(item, 'measures')))),
    cypher: `MATCH (r:Regulator {id: $p.id}) RETURN COLLECT { MATCH (r)<-[:INVOLVES]-(e) WITH e ORDER BY e.order DESC LIMIT 10
 RETURN [e.id, e.title, COLLECT { MATCH (e)-[:UNDER]->(m) WITH m ORDER BY m.order DESC LIMIT 3 RETURN [m.id, m.title] }] }`,
    held: `${REGULATOR} RETURN COLLECT { MATCH (r)<-[i:INVOLVES]-(e) WHERE ${holds('i')} WITH e ORDER BY e.order DESC LIMIT 10 RETURN [e.id, e.title,
 COLLECT { MATCH (e)-[u:UNDER]->(m) WHERE ${holds('u')} WITH m ORDER BY m.order DESC LIMIT 3 RETURN [m.id, m.title] }] }`,
    params: { id: HUB },
    fromRows: ([row]) => list(at(row, 0)).map((item) => withMeasures(tuple(item, 'id', 'title'), tuples(at(item, 2), 'id', 'title'))),
    load: async (load) => {
      const events = tuples(list(await load(ENFORCED, HUB)), 'id', 'title');
      return Promise.all(events.map(async (event) => withMeasures(event, tuples(await load(UNDER, at(event, 'id')), 'id', 'title'))));
    },
  },
];

const LARGE = { ambit: 'id name kind localTitle', names: ['id', 'name', 'kind', 'localTitle'] as const };
const PARTS = ['id', 'name', 'label', 'obligations'] as const;
const LARGE_PARTS = `${BY_IDS} MATCH (m:Measure {id: $p.ids[i]})
RETURN i, [COLLECT { MATCH (m)-[:HAS_PROVISION]->(p) WITH p ORDER BY p.order LIMIT 5 RETURN [p.id, p.name, p.label, p.obligations] },
  COLLECT { MATCH (m)<-[:ISSUED]-(r) WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }]`;
const PAGE = "MATCH (m:Measure) WHERE m.order > '' WITH m ORDER BY m.order DESC LIMIT 100";

const largeOf = (measure: unknown, provisions: unknown, issuedBy: unknown): object => ({
  ...named(measure, ...LARGE.names),
  provisions: each(provisions, ...PARTS),
  issuedBy: each(issuedBy, 'id', 'name'),
});

/** A page with much on it. */
export const LARGE_PAGE: Question = {
  name: 'large page: 100 with provisions and issuers',
  ambit: `{ measures(first: 100) { nodes { ${LARGE.ambit} provisions(first: 5) { nodes { ${PARTS.join(' ')} } } issuedBy(first: 2) { nodes { id name } } } } }`,
  fromAmbit: (data) =>
    list(at(data, 'measures', 'nodes')).map((item) => largeOf(item, at(item, 'provisions', 'nodes'), at(item, 'issuedBy', 'nodes'))),
  peer: `{ measures(limit: 100, sort: [{ order: DESC }]) { ${LARGE.ambit} provisions(limit: 5, sort: [{ order: ASC }]) { ${PARTS.join(' ')} } issuedBy(limit: 2, sort: [{ order: ASC }]) { id name } } }`,
  fromPeer: (data) => list(at(data, 'measures')).map((item) => largeOf(item, at(item, 'provisions'), at(item, 'issuedBy'))),
  cypher: `${PAGE} RETURN m.id, m.name, m.kind, m.localTitle,
 COLLECT { MATCH (m)-[:HAS_PROVISION]->(p) WITH p ORDER BY p.order LIMIT 5 RETURN [p.id, p.name, p.label, p.obligations] },
 COLLECT { MATCH (m)<-[:ISSUED]-(r) WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }`,
  held: `${NOW} MATCH (m:Measure) WHERE m.order > '' AND ${seen('m')} WITH k, m ORDER BY m.order DESC LIMIT 100 RETURN m.id, m.name, m.kind, m.localTitle,
 COLLECT { MATCH (m)-[e:HAS_PROVISION]->(p) WHERE ${holds('e')} WITH p ORDER BY p.order LIMIT 5 RETURN [p.id, p.name, p.label, p.obligations] },
 COLLECT { MATCH (m)<-[e:ISSUED]-(r) WHERE ${holds('e')} WITH r ORDER BY r.order LIMIT 2 RETURN [r.id, r.name] }`,
  params: {},
  fromRows: (rows) => rows.map((row) => largeOf(tuple(row, ...LARGE.names), tuples(row[4], ...PARTS), tuples(row[5], 'id', 'name'))),
  load: async (load) => {
    const page = list(await load(`${BY_IDS} RETURN i, COLLECT { ${PAGE} RETURN [m.id, m.name, m.kind, m.localTitle] }`, ''));
    return Promise.all(
      page.map(async (measure) => {
        const [provisions, issuers] = list(await load(LARGE_PARTS, at(measure, 0)));
        return largeOf(tuple(measure, ...LARGE.names), tuples(provisions, ...PARTS), tuples(issuers, 'id', 'name'));
      }),
    );
  },
};
