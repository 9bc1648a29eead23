import { cypher } from '../../src/cypher/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { SINCE_EVER, STILL, STILL_RECORDED } from '../../src/time/index.ts';

/** A regulator that issued so many measures that nothing may read them all. */
export const HUB = 'hub';
export const HUB_SIZE = 20_000;

const RECORDED = { recordedFrom: '2020-01-01T00:00:00.000Z', recordedUntil: STILL_RECORDED, change: 1, dataset: 'hub', published: SINCE_EVER };
const ENTRY = { ...RECORDED, citations: [], doubts: [], kind: 'test' };

const HEAD = cypher`MATCH (h:Head {id: 'head'}) SET h.sequence = 1, h.instant = $p.instant, h.total_Measure = $p.size`;
const REGULATOR = cypher`CREATE (n:Node:Entity:Regulator) SET n = $p.node`;
const MEASURES = cypher`UNWIND range(0, $p.size - 1) AS i
WITH i, 'measure-' + right('0000' + toString(i), 5) AS id, toString(date('2000-01-01') + duration({days: i % 9000})) AS day
CALL (i, id, day) {
  CREATE (n:Node:Entity:Measure) SET n = $p.common
  SET n.type = 'Measure', n.id = id, n.name = 'Measure ' + i, n.title = 'Measure ' + i, n.date = day, n.order = day + $p.between + id
} IN TRANSACTIONS OF 2000 ROWS`;
const ISSUED = cypher`MATCH (h:Node {id: $p.hub}) MATCH (m:Measure)
CALL (h, m) {
  CREATE (h)-[e:ISSUED]->(m) SET e = $p.edge
  SET e.key = m.id, e.fromId = h.id, e.toId = m.id, e.fromKind = h.type, e.toKind = m.type, e.fromOrder = h.order, e.toOrder = m.order
} IN TRANSACTIONS OF 2000 ROWS`;

/** Makes the hub in an empty graph, at once rather than by an import. */
export async function createHub(database: Database): Promise<void> {
  const node = { ...ENTRY, id: HUB, type: 'Regulator', name: 'The hub', order: 'the hub\u0001hub' };
  const edge = { ...RECORDED, validFrom: SINCE_EVER, validUntil: STILL, precision: 'DAY', rank: 'NORMAL', citations: [], inherited: false };
  await database.write({ text: HEAD, params: { instant: RECORDED.recordedFrom, size: HUB_SIZE } });
  await database.write({ text: REGULATOR, params: { node } });
  await database.write({ text: MEASURES, params: { size: HUB_SIZE, common: ENTRY, between: '\u0001' } });
  await database.write({ text: ISSUED, params: { hub: HUB, edge } });
}
