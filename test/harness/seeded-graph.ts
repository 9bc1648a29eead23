import { fileURLToPath } from 'node:url';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes, type Database } from '../../src/graph/index.ts';
import { claimsOf, readDataset } from '../../src/io/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { importClaims, previewImport, readHead, WriteError, type ClaimSet } from '../../src/write/index.ts';
import { testDatabase, withCleanGraph } from './database.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** The run's Neo4j with the seed in it and nothing else; loads it only where the test before left something else there. */
export async function withSeed(): Promise<Database> {
  const standing = await testDatabase();
  const claims = await seedClaims();
  const head = await readHead(standing);
  const options = { actor: 'test', clock: () => new Date() };
  if (head.sequence === 1 && head.staging === null && (await isImported(standing, claims))) return standing;
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  await importClaims(database, claims, options);
  return database;
}

/** What the seed says. */
export const seedClaims = async (): Promise<ClaimSet> => claimsOf(await readDataset(SEED), buildModel(loadSchema()));

/** Whether the graph says what the claims say; one that holds something else may refuse them. */
async function isImported(database: Database, claims: ClaimSet): Promise<boolean> {
  try {
    const { nodes, edges } = await previewImport(database, claims);
    return nodes.unchanged > 0 && nodes.added + nodes.changed + nodes.closed + edges.added + edges.closed === 0;
  } catch (error) {
    if (error instanceof WriteError) return false;
    throw error;
  }
}
