// Import: the seed, then a generated data set, each into a real database, and once more where nothing has changed.
import { join } from 'node:path';
import { wholeArgument } from './arguments.ts';
import { inTemporaryFolder, openEmpty, type BenchDatabase } from './embedded.ts';
import { generateDataset } from './generate-dataset.ts';
import { loadAgain, loadDataset, SEED } from './load-dataset.ts';
import { describeMachine } from './measure.ts';

const COMPANIES = wholeArgument(0, 'companies', 2_000, [1, 1_000_000]);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

async function load({ database }: BenchDatabase, name: string, folder: string): Promise<void> {
  const { claims, nodes, edges, readMs, ms } = await loadDataset(database, folder);
  const again = await loadAgain(database, claims);
  const perSecond = Math.round(((nodes + edges) * 1000) / ms);
  console.log(
    `${name}: ${nodes + edges} rows (${nodes} nodes, ${edges} edges) in ${seconds(ms)}, ${perSecond} rows/s; read and checked in ${seconds(readMs)}, written in ${seconds(ms - readMs)}; again, with nothing changed: ${seconds(again)}`,
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
