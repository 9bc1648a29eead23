import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cypher, type Statement } from '../../src/cypher/index.ts';
import type { Database, StatementOptions } from '../../src/graph/index.ts';
import { importClaims, readHead } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { dataset, dieAt, edge, first, gone, node, second } from './claims.ts';
import { entireGraph, statedBy, visibleAt } from './visible-claims.ts';

let database: Database;
beforeEach(async () => {
  database = await withCleanGraph();
});
afterAll(closeTestDatabase);

const options = { actor: 'tester', clock: () => new Date() };
/** Who comes when the lease of the one that died has run out. */
const next = { ...options, clock: () => new Date(Date.now() + 31_000) };

/** A database whose importer dies after the write that says something, sent with other parameters. */
function dyingAfter(says: string, others: Readonly<Record<string, unknown>> = {}): Database {
  let isDead = false;
  const write = async ({ text, params }: Statement, given?: StatementOptions) => {
    if (isDead) throw new Error('killed');
    isDead = text.includes(says);
    return database.write({ text, params: isDead ? { ...params, ...others } : params }, given);
  };
  return Object.create(database, { read: { value: database.read.bind(database) }, write: { value: write } });
}

describe('an import that dies', () => {
  test.each([
    ['copied', ':Swapping)\nSET r = properties(n)'],
    ['hidden', 'n.revised = true'],
    ['swapped', 'REMOVE r:Swapping'],
  ])('when states are %s gives every node its old state back', async (_how, says) => {
    for (const before of [first, gone]) await importClaims(database, before, options);
    const graph = await entireGraph(database);
    await expect(importClaims(dyingAfter(says), second, options)).rejects.toThrow('killed');
    expect(await entireGraph(database)).not.toBe(graph);
    expect(await visibleAt(database)).toEqual(statedBy(gone));
    expect((await importClaims(database, gone, next)).changed).toBe(false);
    expect(await entireGraph(database)).toBe(graph);
    await importClaims(database, second, next);
    expect(await visibleAt(database)).toEqual(statedBy(second));
  });

  test.each([
    ['put back', 'SET r:Swapping'],
    ['shown', 'n.revised = r.revised'],
    ['the only ones', 'DETACH DELETE r'],
  ])('when restored states are %s leaves the rest to the next one', async (_how, says) => {
    for (const before of [first, gone]) await importClaims(database, before, options);
    const graph = await entireGraph(database);
    await expect(importClaims(database, second, { ...options, onProgress: dieAt('publish 2') })).rejects.toThrow('killed');
    await expect(importClaims(dyingAfter(says), gone, options)).rejects.toThrow('killed');
    expect(await visibleAt(database)).toEqual(statedBy(gone));
    expect((await importClaims(database, gone, next)).changed).toBe(false);
    expect(await entireGraph(database)).toBe(graph);
  });

  test('when Head has moved has published; the next one takes its note away', async () => {
    await importClaims(database, first, options);
    const published = await importClaims(dyingAfter('h.rulebook = c.rulebook'), second, options);
    expect(published).toMatchObject({ changed: true, sequence: 2 });
    expect(await visibleAt(database)).toEqual(statedBy(second));
    expect(await readHead(database)).toMatchObject({ sequence: 2, staging: published.instant });
    expect((await importClaims(database, second, next)).changed).toBe(false);
    expect(await readHead(database)).toMatchObject({ sequence: 2, holder: null, staging: null });
    expect(await visibleAt(database)).toEqual(statedBy(second));
  });

  test('while edges follow a node to another place in the order gives all of them their place back', async () => {
    const owner = (name: string) => {
      const owned = Array.from({ length: 12 }, (_, index) => node(`owned-${index}`));
      const edges = owned.flatMap(({ id }, index) => (index % 2 ? edge('owner', id) : edge(id, 'owner')));
      return dataset('news', [node('owner', { name }), ...owned], edges);
    };
    await importClaims(database, owner('A'), options);
    const graph = await entireGraph(database);
    const places = cypher`MATCH ()-[e:OWNS]->() UNWIND [[e.fromId, e.fromOrder], [e.toId, e.toOrder]] AS end
WITH end WHERE end[0] = 'owner' RETURN end[1], count(*) AS edges ORDER BY edges`;
    await expect(importClaims(dyingAfter('AS leaves', { limit: 5 }), owner('Z'), options)).rejects.toThrow('killed');
    expect(await database.read({ text: places, params: {} })).toEqual([
      ['z\u0001owner', 5],
      ['a\u0001owner', 7],
    ]);
    expect((await importClaims(database, owner('A'), next)).changed).toBe(false);
    expect(await entireGraph(database)).toBe(graph);
    await importClaims(database, owner('Z'), next);
    expect(await database.read({ text: places, params: {} })).toEqual([['z\u0001owner', 12]]);
  });
});
