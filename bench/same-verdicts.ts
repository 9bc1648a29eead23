// Populations read by column against populations held whole, with made-up companies and random rules: npm run bench -- same-verdicts [companies] [measures]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wholeArgument } from './arguments.ts';
import { claimsForGraph, readKnown } from '../src/cli/claims-for-graph.ts';
import { readDataset } from '../src/io/index.ts';
import { importClaims } from '../src/write/index.ts';
import { sameVerdicts } from '../test/verdicts/same-verdicts.ts';
import { inTemporaryFolder, openEmpty } from './embedded.ts';
import { generateDataset } from './generate-dataset.ts';
import { describeMachine } from './measure.ts';

const COMPANIES = wholeArgument(0, 'companies', 500, [1, 100_000]);
const MEASURES = wholeArgument(1, 'measures', 20, [1, 2_000]);
const SEED = fileURLToPath(new URL('../seed', import.meta.url));

await inTemporaryFolder(async (folder) => {
  const { database, close } = await openEmpty(folder);
  try {
    const generated = generateDataset(join(folder, 'generated'), {
      seed: 1,
      companies: COMPANIES,
      measures: MEASURES,
      events: Math.ceil(COMPANIES / 4),
    });
    for (const source of [SEED, generated]) {
      const dataset = await readDataset(source);
      await importClaims(database, claimsForGraph(dataset, await readKnown(database, dataset)), { actor: 'bench', clock: () => new Date() });
    }
    const provisions = Array.from({ length: MEASURES }, (_, index) => `gen:measure-${index}#art-1`);
    const { answers, companies, differences } = await sameVerdicts(database, provisions);
    for (const difference of differences) console.log(difference);
    console.log(`${answers} answers and ${companies} verdicts were compared; ${differences.length} answers differ.`);
    process.exitCode = differences.length > 0 ? 1 : 0;
  } finally {
    await close();
  }
});
console.log(describeMachine());
