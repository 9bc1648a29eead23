import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateDataset } from '../../bench/generate-dataset.ts';
import { loadDataset } from '../../bench/load-dataset.ts';
import { Crowd } from '../../src/answer/crowd.ts';
import type { Answerer } from '../../src/answer/index.ts';
import { cypher } from '../../src/cypher/cypher.ts';
import type { Database } from '../../src/graph/index.ts';
import { invariant } from '../../src/lib/index.ts';
import { readOf, rulebookFromRows } from '../../src/resolvers/index.ts';
import { STILL } from '../../src/time/index.ts';
import { readHead } from '../../src/write/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { rulebookRows } from './rulebook-rows.ts';
import { readingByColumn, sameVerdicts } from './same-verdicts.ts';

// Of a large population that is held at one instant, another instant needs only those of whom changes between both say something new.

type Row = Record<string, unknown>;

const PROVISIONS = ['gen:measure-1#art-1'];

let folder: string;
let database: Database;
let byColumn: Answerer;
/** How everybody was read: all anew, or only those who differ. */
const read = { anew: 0, differing: 0 };

beforeAll(async () => {
  database = await withSeed();
  folder = generateDataset(join(mkdtempSync(join(tmpdir(), 'ambit-instants-')), 'data'), { seed: 7, companies: 400, measures: 8, events: 60 });
  await loadDataset(database, folder);
  byColumn = readingByColumn(database);
  database.onStatement(({ statement: { text, params } }) => {
    if (text.includes('RETURN n.id AS id, v.name AS name, v.incomplete AS incomplete')) read.anew += 1;
    if ('touched' in params) read.differing += 1;
  });
}, 180_000);
afterAll(async () => {
  rmSync(join(folder, '..'), { recursive: true });
  await closeTestDatabase();
});

/** Changes rows of a file and imports the data set anew; gives the instant that it is known from. */
async function change(kind: 'companies' | 'events', edit: (rows: Row[]) => readonly Row[]): Promise<string> {
  const file = join(folder, kind, 'from-0000000.json');
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')) as Row[])));
  await loadDataset(database, folder);
  return (await readHead(database)).instant;
}

const only =
  (id: number, fields: Row) =>
  (rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => (row['id'] === `gen:company-${id}` ? { ...row, ...fields } : row));
const at = (known: string | null): string => `{ valid: "2024-03-01"${known === null ? '' : `, known: "${known}"`} }`;

const cited = [{ source: 'gen:source-1', locator: 'x' }];
const users = (fields: Row): Row => ({ metric: 'registeredUsers', unit: 'users', scope: 'CN', period: '2023', citations: cited, ...fields });
/** Somebody new, with a product of which a figure is known, in a group that has another parent above it. */
const AAA = {
  id: 'gen:company-aaa',
  name: 'Aaa',
  headquarters: { country: 'CN' },
  parent: 'gen:company-120',
  products: [{ id: 'gen:app-aaa', name: 'Aaa App', kind: 'app' }],
  facts: [users({ product: 'gen:app-aaa', value: 3_000_000 })],
  ownership: [{ owner: 'gen:company-7', percent: 30, citations: cited }],
  citations: cited,
};

/** A company of nobody, with a product. */
const operating = (rows: readonly Row[]): Row | undefined => rows.findLast((row) => row['products'] !== undefined && row['parent'] === undefined);

/** One change after the other, each of another kind; gives the instants that they are known from. */
async function changes(): Promise<readonly string[]> {
  return [
    // Other figures, and a parent that has a parent.
    await change('companies', only(120, { parent: 'gen:company-3', facts: [users({ value: 5_000_000 })] })),
    await change('companies', only(3, { parent: 'gen:company-200' })),
    await change('companies', (rows) => [...rows, AAA]),
    // Who owns others, and who is above others, moves.
    await change('companies', only(7, { headquarters: { country: 'US' } })),
    await change('companies', only(3, { headquarters: { country: 'JP' } })),
    // What a product of a subsidiary is, and what is known of it.
    await change('companies', (rows) =>
      rows.map((row) => (row['id'] === AAA.id ? { ...AAA, products: [{ ...AAA.products[0], kind: 'platform' }] } : row)),
    ),
    await change('companies', (rows) =>
      rows.map((row) => (row['id'] === AAA.id ? { ...AAA, facts: [users({ product: 'gen:app-aaa', value: 7 })] } : row)),
    ),
    // Whose product then belongs to others above.
    await change('companies', (rows) => rows.map((row) => (row === operating(rows) ? { ...row, parent: 'gen:company-120' } : row))),
    // An event of another kind, an event that says that a measure concerns somebody, and one that is not told any more.
    await change('events', (rows) => rows.map((row, index) => (index === 1 ? { ...row, kind: row['kind'] === 'fine' ? 'order' : 'fine' } : row))),
    await change('events', (rows) => [
      ...rows,
      {
        id: 'gen:event-aaa',
        title: 'Concerning',
        kind: 'fine',
        date: '2022-01-01',
        companies: [AAA.id],
        products: ['gen:app-aaa'],
        measures: ['gen:measure-1'],
        applies: [{ product: 'gen:app-aaa', measure: 'gen:measure-1', role: 'fine', claimStatus: 'found' }],
        citations: cited,
      },
    ]),
    await change('events', (rows) => rows.filter(({ id }) => id !== 'gen:event-aaa')),
    // Somebody is gone.
    await change('companies', (rows) => rows.filter(({ id }) => id !== AAA.id)),
  ];
}

/** Everybody with all that any measure asks of them; `other` is what is held of another instant. */
async function crowdAt(known: string, other: Crowd | null): Promise<Crowd> {
  const records = { known, published: STILL };
  const rulebook = rulebookFromRows(await rulebookRows(database, known));
  const crowd = new Crowd(database, rulebook, records, other);
  // As few measures as read everything that all of them read.
  const asked = new Set<string>();
  const measures = rulebook.measures.filter((measure) => {
    const { parts, metrics } = readOf(measure, rulebook);
    const reads = [...parts, ...metrics].filter((part) => !asked.has(part));
    for (const part of reads) asked.add(part);
    return reads.length > 0;
  });
  const judgings = measures.map((measure) => [measure.rules.id, { measure, valid: '2024-03-01', strict: false }] as const);
  await crowd.bring({ columns: new Map(judgings), needs: new Map(), ids: new Set(), asserted: false });
  return crowd;
}

/** All that is held of everybody, in an order of its own. */
function evidenceIn(crowd: Crowd): readonly string[] {
  const everybody = crowd.everybody();
  invariant(everybody, 'everybody was judged');
  const metrics = [...crowd.rulebook.vocabulary.metrics.keys()];
  return Array.from({ length: everybody.size }, (_, place) => {
    const facts = metrics.flatMap((metric) => everybody.factsAt(place, metric));
    const { memberships: _memberships, ...parts } = {
      ...everybody.partsAt(place, () => facts),
      facts,
      assertions: everybody.assertions?.get(place) ?? [],
    };
    return JSON.stringify(parts, (_key, value: unknown) => (Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value));
  });
}

test('everybody at another instant is who they are when all is read anew, forwards and backwards', async () => {
  const instants = [(await readHead(database)).instant, ...(await changes())];
  const before = { ...read };
  let earlier = await crowdAt(instants[0] ?? '', null);
  for (const known of instants.slice(1)) {
    const later = await crowdAt(known, null);
    expect(evidenceIn(await crowdAt(known, earlier))).toEqual(evidenceIn(later));
    expect(evidenceIn(await crowdAt(earlier.records.known, later))).toEqual(evidenceIn(earlier));
    earlier = later;
  }
  expect(read).toEqual({ anew: before.anew + instants.length, differing: before.differing + 2 * (instants.length - 1) });
}, 300_000);

test('answers at other instants are the same, whatever is held by then', async () => {
  const [at1, at2] = [(await readHead(database)).instant, await change('events', (rows) => rows.slice(0, -1))];
  const { differences, answers } = await sameVerdicts(database, PROVISIONS, { coordinates: [null, at1, at2, at1, null].map(at), byColumn });
  expect(differences).toEqual([]);
  expect(answers).toBeGreaterThan(40);
}, 300_000);

test('where too much differs, or nobody told what, everybody is read anew', async () => {
  const now = async (): Promise<void> =>
    expect((await sameVerdicts(database, PROVISIONS, { coordinates: [at(null)], byColumn })).differences).toEqual([]);
  await now();
  const before = read.anew;
  await change('companies', (rows) => rows.map((row, index) => (index % 3 === 0 ? { ...row, headquarters: { country: 'FR' } } : row)));
  await now();
  expect(read.anew).toBe(before + 1);
  const known = await change('companies', only(5, { headquarters: { country: 'US' } }));
  await database.write({ text: cypher`MATCH (c:Change {recordedAt: $p.known}) REMOVE c.touched`, params: { known } });
  await now();
  expect(read.anew).toBe(before + 2);
}, 180_000);
