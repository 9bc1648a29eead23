import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cypher } from '../../src/cypher/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { describeResult, importClaims, readHead, verifyGraph, type ClaimSet } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { dataset, edge, node } from './claims.ts';
import { entireGraph, statedBy, visibleAt } from './visible-claims.ts';

let database: Database;
beforeEach(async () => {
  database = await withCleanGraph();
});
afterAll(closeTestDatabase);

const NOON = '2026-03-01T12:00:00.000Z';
const importAt = (claimSet: ClaimSet, instant = NOON) => importClaims(database, claimSet, { actor: 'tester', clock: () => new Date(instant) });

const orderOf = (sortKey: string, id: string) => `${sortKey}\u0001${id}`;
const didi = node('didi', { name: 'DiDi', fold_name: 'didi', summary: 'Ride hailing' });
const uber = node('uber', { name: 'Uber' });
const stake = edge('uber', 'didi', { percent: 12.8 });
const small = dataset('small', [didi, uber], [stake]);

describe('a first import', () => {
  test('stores nodes and edges with everything that docs/graph.md says', async () => {
    const result = await importAt(small);
    expect(describeResult(result)).toBe('Change 1: 2 nodes and 1 edge added.');
    const text = cypher`MATCH (a:Node:Entity:Company {id: 'uber'})-[e:OWNS]->(b:Company) RETURN properties(b), properties(e)`;
    const recorded = { change: 1, recordedFrom: NOON, recordedUntil: '9999-12-31T23:59:59.999Z', dataset: 'small' };
    const storedNode = {
      id: 'didi',
      type: 'Company',
      hash: didi.hash,
      published: '0000-01-01',
      revised: false,
      order: orderOf('didi', 'didi'),
      citations: [],
    };
    const ends = {
      fromId: 'uber',
      toId: 'didi',
      fromKind: 'Company',
      toKind: 'Company',
      fromOrder: orderOf('uber', 'uber'),
      toOrder: orderOf('didi', 'didi'),
    };
    const validity = { validFrom: '2020-01-01', validUntil: '9999-12-31', published: '2020-01-01' };
    expect(await database.read({ text, params: {} })).toEqual([
      [
        { ...storedNode, ...recorded, name: 'DiDi', fold_name: 'didi', summary: 'Ride hailing' },
        { key: stake.key, ...recorded, ...validity, ...ends, percent: 12.8 },
      ],
    ]);
  });

  test('records who did it, moves Head by one and leaves no lease', async () => {
    await importAt(small);
    const text = cypher`MATCH (c:Change:Node) RETURN c.id, c.number, c.recordedAt, c.actor, c.origin, c.dataset, c.note, c.type, c.recordedFrom`;
    const note = 'Data set small (CC0-1.0): 2 nodes and 1 edge added';
    expect(await database.read({ text, params: {} })).toEqual([['change:1', 1, NOON, 'tester', 'small', 'small', note, 'Change', NOON]]);
    expect(await readHead(database)).toEqual({ sequence: 1, instant: NOON, holder: null, until: null, staging: null });
  });

  test('is recorded after the last change, also when the clock went backwards', async () => {
    await importAt(small);
    const result = await importAt(dataset('other', [node('weibo')]), '2025-01-01T00:00:00.000Z');
    expect(result.instant).toBe('2026-03-01T12:00:00.001Z');
  });
});

describe('a second import', () => {
  test('of the same data writes nothing at all, and says so', async () => {
    await importAt(small);
    const before = await entireGraph(database);
    const result = await importAt(small, '2026-04-01T12:00:00.000Z');
    expect(describeResult(result)).toBe('Nothing changed: 2 nodes and 1 edge already stand.');
    expect(await entireGraph(database)).toBe(before);
  });

  test('of changed data writes the difference only, and the past stays as it was', async () => {
    await importAt(small);
    const revised = dataset('small', [node('didi', { name: 'DiDi Global' }), node('grab')], [edge('grab', 'didi')]);
    const result = await importAt(revised, '2026-04-01T12:00:00.000Z');
    expect(describeResult(result)).toBe('Change 2: 1 node and 1 edge added, 1 node changed, 1 node and 1 edge closed.');
    expect(await visibleAt(database)).toEqual(statedBy(revised));
    expect(await visibleAt(database, '2026-04-01T11:59:59.999Z')).toEqual(statedBy(small));
    expect(await visibleAt(database, '2026-02-01T00:00:00.000Z')).toEqual(statedBy());
    const text = cypher`MATCH (:Node {id: 'didi'})-[:REVISED]->(r) RETURN labels(r), r.summary, r.recordedFrom, r.recordedUntil, r.revised, r.change`;
    expect(await database.read({ text, params: {} })).toEqual([[['Revision'], 'Ride hailing', NOON, '2026-04-01T12:00:00.000Z', false, 1]]);
  });

  test('takes back what had been dropped; the gap stays a gap', async () => {
    const without = dataset('small', [didi]);
    const march = '2026-03-31T00:00:00.000Z';
    await importAt(small);
    await importAt(without, '2026-04-01T00:00:00.000Z');
    await importAt(small, '2026-05-01T00:00:00.000Z');
    expect(await visibleAt(database)).toEqual(statedBy(small));
    expect(await visibleAt(database, '2026-04-15T00:00:00.000Z')).toEqual(statedBy(without));
    expect(await visibleAt(database, march)).toEqual(statedBy(small));
  });

  test('lets the order that edges copy follow, also on edges of other data sets', async () => {
    await importAt(small);
    await importAt(dataset('other', [node('softbank')], [edge('softbank', 'uber')]));
    await importAt(dataset('small', [didi, node('uber', { name: 'Aa Uber' })], [stake]));
    const text = cypher`MATCH ()-[e:OWNS]->() RETURN e.fromId, e.fromOrder, e.toId, e.toOrder, e.change ORDER BY e.change`;
    expect(await database.read({ text, params: {} })).toEqual([
      ['uber', orderOf('aa uber', 'uber'), 'didi', orderOf('didi', 'didi'), 1],
      ['softbank', orderOf('softbank', 'softbank'), 'uber', orderOf('aa uber', 'uber'), 2],
    ]);
  });
});

describe('a data set beside another', () => {
  const other = dataset('other', [node('softbank')], [edge('softbank', 'didi', { percent: 20 })]);

  test('may lead to its nodes and leaves it alone', async () => {
    await importAt(small);
    await importAt(other);
    expect(await visibleAt(database)).toEqual(statedBy(small, other));
    expect((await importAt(small)).changed).toBe(false);
    expect(await verifyGraph(database, other)).toMatchObject({ missing: [], extra: [], different: [] });
  });

  const refusals: readonly (readonly [string, ClaimSet, RegExp])[] = [
    ['states a node of the other', dataset('third', [node('didi')]), /'didi' is stated by the data set 'small' already; 'third'/],
    [
      'leads to nothing',
      dataset('third', [node('tiktok')], [edge('tiktok', 'bytedance')]),
      /OWNS from 'tiktok' to 'bytedance': 'bytedance' is neither/,
    ],
    ['drops a node that the other leads to', dataset('small', [uber]), /'didi' cannot be dropped: the data set 'other' has OWNS at it/],
    ['leads to a node that it drops', dataset('small', [didi], [stake]), /OWNS from 'uber' to 'didi': 'uber' is neither/],
    [
      'gives an id another type',
      dataset('small', [didi, node('uber', {}, { type: 'Product' })]),
      /'uber' was recorded as a Company; a Product needs an id/,
    ],
    ['states a node twice', dataset('third', [node('a', { name: 'A' }), node('a', { name: 'B' })]), /states 'a' twice/],
    ['has a label that is none', dataset('third', [node('a', {}, { type: 'A) DETACH DELETE (n' })]), /cannot be the type of a node/],
    [
      'has a relationship type of the writer',
      dataset('third', [node('a')], [edge('a', 'a', {}, { type: 'REVISED' })]),
      /'REVISED' cannot be the type of an edge/,
    ],
  ];
  test.each(refusals)('is refused and writes nothing when it %s', async (_, claimSet, message) => {
    await importAt(small);
    await importAt(other);
    const before = await entireGraph(database);
    await expect(importAt(claimSet)).rejects.toMatchObject({ code: 'REFUSED', problems: [expect.stringMatching(message)] });
    expect(await entireGraph(database)).toBe(before);
  });
});

test('verifyGraph names what is missing, extra and different', async () => {
  await importAt(small);
  await database.write({ text: cypher`MATCH (n:Node {id: 'didi'})<-[e]-() SET n.name = 'Didi', e.percent = 15`, params: {} });
  const files = dataset('small', [didi, uber, node('grab')], [stake, edge('grab', 'uber')]);
  expect(await verifyGraph(database, files)).toEqual({
    nodes: 3,
    edges: 2,
    missing: ['grab', 'OWNS grab -> uber'],
    extra: [],
    different: [
      { what: 'didi', properties: ['name'] },
      { what: 'OWNS uber -> didi', properties: ['percent'] },
    ],
  });
  expect(await verifyGraph(database, dataset('small', [didi]))).toMatchObject({ missing: [], extra: ['uber', 'OWNS uber -> didi'] });
});
