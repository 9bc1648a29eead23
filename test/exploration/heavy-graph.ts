import { cypher } from '../../src/cypher/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { SINCE_EVER, STILL, STILL_RECORDED } from '../../src/time/index.ts';

/** A company that everybody owns a share of, and companies that all own shares of each other. */
export const HUB_SIZE = 20_000;
export const CLIQUE_SIZE = 200;

const RECORDED = {
  recordedFrom: '2020-01-01T00:00:00.000Z',
  recordedUntil: STILL_RECORDED,
  change: 1,
  dataset: 'heavy',
  published: SINCE_EVER,
  revised: false,
};
const COMPANY = { ...RECORDED, type: 'Company', kind: 'test', citations: [], doubts: [], searchNames: [], searchTexts: [] };
const SHARE = { ...RECORDED, validFrom: SINCE_EVER, validUntil: STILL, precision: 'DAY', rank: 'NORMAL', citations: [], inherited: false };

const HEAD = cypher`MATCH (h:Head {id: 'head'}) SET h.sequence = 1, h.instant = $p.instant`;
const COMPANIES = cypher`UNWIND range(0, $p.size - 1) AS i
CALL (i) {
  CREATE (n:Node:Entity:Company) SET n = $p.company
  SET n.id = $p.stem + i, n.name = $p.stem + i, n.order = $p.stem + i
} IN TRANSACTIONS OF 2000 ROWS`;
const HUB_SHARES = cypher`MATCH (h:Node {id: 'hub'}) MATCH (m:Company) WHERE m.id STARTS WITH 'leaf-'
CALL (h, m) { CREATE (m)-[e:OWNS]->(h) SET e = $p.share
  SET e.key = m.id, e.fromId = m.id, e.toId = h.id, e.fromKind = m.type, e.toKind = h.type, e.fromOrder = m.order, e.toOrder = h.order } IN TRANSACTIONS OF 2000 ROWS`;
const CLIQUE_SHARES = cypher`MATCH (a:Company) WHERE a.id STARTS WITH 'member-' MATCH (b:Company) WHERE b.id STARTS WITH 'member-' AND a.id < b.id
CALL (a, b) { CREATE (a)-[e:OWNS]->(b) SET e = $p.share
  SET e.key = a.id + b.id, e.fromId = a.id, e.toId = b.id, e.fromKind = a.type, e.toKind = b.type, e.fromOrder = a.order, e.toOrder = b.order } IN TRANSACTIONS OF 5000 ROWS`;
const LINKS = cypher`UNWIND [['member-0', 'leaf-0'], ['member-1', 'hub'], ['lonely-0', 'leaf-1']] AS pair
MATCH (a:Node {id: pair[0]}), (b:Node {id: pair[1]}) CREATE (a)-[e:OWNS]->(b) SET e = $p.share
SET e.key = a.id + b.id, e.fromId = a.id, e.toId = b.id, e.fromKind = a.type, e.toKind = b.type, e.fromOrder = a.order, e.toOrder = b.order`;
const RENAME_HUB = cypher`MATCH (h:Node {id: 'hub-0'}) SET h.id = 'hub'`;

/** Makes a hub and a clique in an empty graph, at once rather than by an import. */
export async function createHeavyGraph(database: Database): Promise<void> {
  await database.write({ text: HEAD, params: { instant: RECORDED.recordedFrom } });
  for (const [stem, size] of [
    ['hub-', 1],
    ['leaf-', HUB_SIZE],
    ['member-', CLIQUE_SIZE],
    ['lonely-', 1],
  ] as const)
    await database.write({ text: COMPANIES, params: { stem, size, company: COMPANY } });
  await database.write({ text: RENAME_HUB, params: {} });
  for (const text of [HUB_SHARES, CLIQUE_SHARES, LINKS]) await database.write({ text, params: { share: SHARE } });
}
