// Import: the seed, then a generated data set, each into a real database, and once more where nothing has changed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimsForGraph, readKnown } from '../src/cli/claims-for-graph.ts';
import { readDataset } from '../src/io/index.ts';
import { importClaims } from '../src/write/index.ts';
import { inTemporaryFolder, openEmpty, type BenchDatabase } from './embedded.ts';
import { generateDataset } from './generate-dataset.ts';
import { describeMachine } from './measure.ts';

const SEED = fileURLToPath(new URL('../seed', import.meta.url));
const COMPANIES = Number(process.argv[2] ?? 2_000);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

async function load({ database }: BenchDatabase, name: string, folder: string): Promise<void> {
  const startedAt = performance.now();
  const dataset = await readDataset(folder);
  const claims = claimsForGraph(dataset, await readKnown(database, dataset));
  const readAt = performance.now();
  const options = { actor: 'bench', clock: () => new Date() };
  await importClaims(database, claims, options);
  const writtenAt = performance.now();
  await importClaims(database, claims, options);
  const again = performance.now() - writtenAt;
  const rows = claims.nodes.length + claims.edges.length;
  const perSecond = Math.round((rows * 1000) / (writtenAt - startedAt));
  console.log(
    `${name}: ${rows} rows (${claims.nodes.length} nodes, ${claims.edges.length} edges) in ${seconds(writtenAt - startedAt)}, ${perSecond} rows/s; read and checked in ${seconds(readAt - startedAt)}, written in ${seconds(writtenAt - readAt)}; again, with nothing changed: ${seconds(again)}`,
  );
}

await inTemporaryFolder(async (folder) => {
  const graph = await openEmpty(folder);
  try {
    await load(graph, 'seed', SEED);
    await load(
      graph,
      'generated',
      generateDataset(join(folder, 'generated'), { seed: 1, companies: COMPANIES, measures: 81, events: Math.floor(COMPANIES / 4) }),
    );
  } finally {
    await graph.close();
  }
});
console.log(describeMachine());
