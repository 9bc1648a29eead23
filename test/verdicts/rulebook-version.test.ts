import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/cypher/cypher.ts';
import type { Database } from '../../src/graph/index.ts';
import { importClaims, readHead, type ClaimSet } from '../../src/write/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { seedClaims, withSeed } from '../harness/seeded-graph.ts';
import { askerOf } from '../operations/ask.ts';
import { rulebookRows } from './rulebook-rows.ts';

// What verdicts are judged by has a version, which stays over all changes that say nothing new of it: a service that holds it reads it once.

const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

let database: Database;
let claims: ClaimSet;
beforeAll(async () => {
  database = await withSeed();
  claims = await seedClaims();
});
afterAll(closeTestDatabase);

/** The version at an instant. */
async function versionAt(instant: string): Promise<string> {
  const [row] = await database.read({ text: cypher`MATCH (c:Change {recordedAt: $p.instant}) RETURN c.rulebook`, params: { instant } });
  return String(row?.[0]);
}

/** Imports the claims as they stand; gives the instant. */
async function imported(next: ClaimSet): Promise<string> {
  claims = next;
  const { changed, instant } = await importClaims(database, claims, { actor: 'test', clock: () => new Date() });
  expect(changed).toBe(true);
  return instant;
}

/** Everything that an entry says in words is said otherwise; JSON and codes stay. */
function reworded(id: string): ClaimSet {
  const nodes = claims.nodes.map((node) => {
    if (node.id !== id) return node;
    const properties = Object.entries(node.properties).map(([key, value]) => [
      key,
      ['name', 'title', 'label', 'kind'].includes(key) ? `${String(value)} (x)` : value,
    ]);
    return { ...node, properties: Object.fromEntries(properties), hash: `${node.hash}x` };
  });
  return { ...claims, nodes };
}

const without = (key: string): ClaimSet => ({ ...claims, edges: claims.edges.filter((edge) => edge.key !== key) });
const someOf = (values: unknown): readonly string[] => [values ?? []].flat().map(String);
/** Ids of the companies that criteria name, and of the events that end a state. */
const named = (): ReadonlySet<string> =>
  new Set(
    claims.nodes.flatMap(({ type, properties: { closedBy, metricId, list, value } }) => [
      ...(type === 'Metric' ? someOf(closedBy) : []),
      ...(type === 'Leaf' && metricId === 'companyId' ? someOf(list ?? value) : []),
    ]),
  );

/** One change of each kind: every type of entry (those that criteria name apart) is reworded, of every relation one is dropped. */
function changes(): readonly (readonly [string, () => ClaimSet])[] {
  const names = named();
  const kindOf = ({ id, type }: { readonly id: string; readonly type: string }): string => (names.has(id) ? `${type} that is named` : type);
  const entries = new Map(
    claims.nodes.filter(({ properties: { name, title, label } }) => name ?? title ?? label).map((node) => [kindOf(node), node.id]),
  );
  const types = new Map(claims.nodes.map((node) => [node.id, kindOf(node)]));
  const relations = new Map(claims.edges.map(({ type, from, key }) => [`${type} of ${types.get(from) ?? ''}`, key]));
  return [
    ...[...entries].map(([kind, id]) => [kind, () => reworded(id)] as const),
    ...[...relations].map(([kind, key]) => [kind, () => without(key)] as const),
  ];
}

const asked = (at: string): string => `{
  company(id: "didi", at: { ${at} }) { affectedBy(first: 100) { nodes { key verdict sentence } } }
  measure(id: "hfcaa", at: { ${at} }) { affects(first: 20, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY]) { facets { verdict count } nodes { key sentence needs { question } } } }
}`;

test('it moves with everything that verdicts are judged by, and answers of who holds it are those of who does not', async () => {
  const holding = askerOf(database);
  let known = (await readHead(database)).instant;
  let before = { version: await versionAt(known), rows: sorted(await rulebookRows(database, known)) };
  await holding.ask(asked(''));
  const kept = new Set<string>();
  for (const [kind, change] of changes()) {
    const earlier = known;
    known = await imported(change());
    const after = { version: await versionAt(known), rows: sorted(await rulebookRows(database, known)) };
    if (after.version === before.version) kept.add(kind);
    if (JSON.stringify(after.rows) !== JSON.stringify(before.rows)) expect({ kind, version: after.version }).toEqual({ kind, version: known });
    before = after;
    const fresh = askerOf(database);
    for (const at of ['valid: "2021-07-12"', `valid: "2021-07-12", known: "${earlier}"`, '']) {
      const { data } = await holding.ask(asked(at));
      expect({ kind, at, data }).toEqual({ kind, at, data: (await fresh.ask(asked(at))).data });
    }
  }
  // A graph that does not know its version, written before there was one.
  await database.write({ text: cypher`MATCH (n:Head|Change) REMOVE n.rulebook`, params: {} });
  known = await imported(reworded(claims.nodes.find(({ id, type }) => type === 'Company' && !named().has(id))?.id ?? ''));
  expect(await versionAt(known)).toBe('null');
  for (const at of ['', `known: "${known}"`]) expect((await holding.ask(asked(at))).data).toEqual((await askerOf(database).ask(asked(at))).data);
  // What most imports bring does not move it.
  for (const kind of [
    'Company',
    'Product',
    'Event',
    'Source',
    'HAS_FACT of Company',
    'IN_JURISDICTION of Company',
    'OPERATES of Company',
    'INVOLVES of Event',
  ])
    expect([...kept]).toContain(kind);
}, 600_000);

/** The vocabulary reads an open review off events of other kinds. */
function opening(kinds: readonly string[]): ClaimSet {
  const nodes = claims.nodes.map((node) => {
    const { entry } = node.properties;
    if (node.type !== 'Metric' || typeof entry !== 'string' || !entry.includes('"underCybersecurityReview"')) return node;
    const graph = { id: 'cybersecurityReviewOpen', kind: 'openEvent', gives: 'boolean', description: 'Open.', args: { opens: kinds } };
    return { ...node, properties: { ...node.properties, entry: JSON.stringify({ ...(JSON.parse(entry) as object), graph }) }, hash: kinds.join() };
  });
  return { ...claims, nodes };
}

test('who holds criteria reads the events that they look for, and those that later criteria look for', async () => {
  const holding = askerOf(database);
  const { data: before } = await holding.ask(asked(''));
  for (const kinds of [['registration-halted'], ['nothing-of-the-kind'], ['registration-halted', 'ipo']]) {
    await imported(opening(kinds));
    const { data } = await holding.ask(asked(''));
    expect({ kinds, data }).toEqual({ kinds, data: (await askerOf(database).ask(asked(''))).data });
    if (kinds.includes('registration-halted')) expect(data).not.toEqual(before);
    // Asked once more it reads only what it looks for.
    expect((await holding.ask(asked(''))).data).toEqual(data);
  }
});
