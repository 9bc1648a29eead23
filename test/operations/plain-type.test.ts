import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInterfaceType, isObjectType, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { claimsOf, readDataset, validateDataset } from '../../src/io/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { BASE, MANIFEST } from '../io/format.ts';
import { askerOf, type Asker } from './ask.ts';
import { expectGolden, goldenOf } from './golden.ts';

/** What every entry has, as the product's own types write it. */
function sharedFields(): string {
  const schema = loadSchema();
  const [entity, sector] = [schema.getType('Entity'), schema.getType('Sector')];
  if (!isInterfaceType(entity) || !isObjectType(sector)) throw new Error('The schema has entities');
  return Object.values(sector.getFields())
    .flatMap(({ name, astNode }) => (name in entity.getFields() && astNode ? [print(astNode)] : []))
    .join('\n');
}

/** Everything that a new kind of entry needs besides its rows. */
const SDL = `
type Court implements Node & Entity @node(file: "courts", sortBy: "opened", sort: DESC) {
  ${sharedFields()}
  judges: Int
  opened: PartialDate @value(of: ["opened"])
  jurisdiction: Jurisdiction @edge(relation: "IN_JURISDICTION", role: "jurisdiction")
  watches: [Regulator!]! @edge(relation: "WATCHES")
}
type CourtConnection { edges: [CourtEdge!]! nodes: [Court!]! pageInfo: PageInfo! totalCount: Int! totalCountExact: Boolean! }
type CourtEdge implements Relation {
  cursor: String!
  node: Court!
  relation: RelationKind
  sentence: String
  validFrom: Date
  validUntil: Date
  precision: Precision
  recordedAt: DateTime
  recordedBy: Change
  rank: Rank
  role: String
  claimStatus: ClaimStatus
  note: String
  citations: [Citation!]!
}
extend enum RelationKind { WATCHES @phrase(forward: "watches over", reverse: "is watched over by") }
extend type Regulator { watchedBy(first: Int, after: String, last: Int, before: String): CourtConnection! @edge(relation: "WATCHES", direction: IN) }
extend type Query {
  court(id: ID!, at: At): Court
  courts(first: Int, after: String, last: Int, before: String, at: At): CourtConnection!
}`;

const COURTS = `
- id: hangzhou-internet-court
  kind: court
  name: Hangzhou Internet Court
  opened: 2017-08-18
- id: beijing-internet-court
  kind: court
  name: Beijing Internet Court
  localName: 北京互联网法院
  judges: 38
  opened: 2018-09
  jurisdiction: CN
  watches:
    - { to: cac, from: 2018-10, until: 2020, note: as far as the network is concerned }
  citations:
    - { source: gazette, quote: The court opened. }
- id: guangzhou-internet-court
  kind: court
  name: Guangzhou Internet Court
  opened: 2018-09-28
- id: no-date
  kind: court
  name: A court without a date
`;

let asker: Asker;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'courts '));
  try {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    for (const [stem, content] of Object.entries(BASE)) await writeFile(join(folder, `${stem}.json`), JSON.stringify(content));
    await writeFile(join(folder, 'courts.yaml'), COURTS);
    const schema = loadSchema(SDL);
    const model = buildModel(schema);
    const dataset = await readDataset(folder);
    expect(validateDataset(dataset, { model })).toEqual([]);
    const database = await withCleanGraph();
    await ensureIndexes(database, indexStatements(model));
    await importClaims(database, claimsOf(dataset, model), { actor: 'test', clock: () => new Date() });
    asker = askerOf(database, schema);
  } finally {
    await rm(folder, { recursive: true });
  }
});
afterAll(closeTestDatabase);

test('a type made of SDL and rows is looked up, listed, linked and cited, in one statement', async () => {
  const { data } = await asker.ask('{ courts(first: 1) { pageInfo { endCursor } } }');
  const after: unknown = JSON.parse(JSON.stringify(data)).courts.pageInfo.endCursor;
  const golden = await goldenOf('plain-type', asker, { after });
  expect(golden).toMatchObject({ roundTrips: 1, texts: [expect.any(String)] });
  expectGolden('plain-type', golden);
});

test('its default order is the one that the SDL names, those without a date last', async () => {
  const { data } = await asker.ask('{ courts { nodes { id } } }');
  const ids = ['guangzhou-internet-court', 'beijing-internet-court', 'hangzhou-internet-court', 'no-date'];
  expect(data).toEqual({ courts: { nodes: ids.map((id) => ({ id })) } });
});

test('it obeys the three coordinates', async () => {
  const operation =
    'query($at: At) { regulator(id: "cac", at: $at) { watchedBy { totalCount } } court(id: "beijing-internet-court", at: $at) { name } }';
  const watched = async (at: Record<string, string>): Promise<unknown> => (await asker.ask(operation, { at })).data;
  const name = 'Beijing Internet Court';
  expect(await watched({ valid: '2018-09-30' })).toEqual({ regulator: { watchedBy: { totalCount: 0 } }, court: { name } });
  expect(await watched({ valid: '2019-06-01' })).toEqual({ regulator: { watchedBy: { totalCount: 1 } }, court: { name } });
  expect(await watched({ valid: '2019-06-01', published: '2021-06-30' })).toEqual({ regulator: { watchedBy: { totalCount: 0 } }, court: null });
  expect(await watched({ valid: '2019-06-01', published: '2021-07-01' })).toEqual({ regulator: { watchedBy: { totalCount: 1 } }, court: { name } });
  expect(await watched({ known: '2020-01-01T00:00:00Z' })).toEqual({ regulator: null, court: null });
});
