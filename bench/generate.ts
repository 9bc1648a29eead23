// A made-up data set in the project's own format: npm run generate -- <folder> [--size XS|S|M|L] [--companies n] [--measures n] [--events n] [--seed n]
// Load the seed first: codes and fact names are the seed's.
import { GENERATE_USAGE, generateArguments } from './generate/arguments.ts';
import { generateDataset } from './generate-dataset.ts';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(GENERATE_USAGE);
  process.exit(0);
}

try {
  const { folder, amounts } = generateArguments(args);
  generateDataset(folder, amounts);
  const { companies, measures, events, seed } = amounts;
  console.log(`${folder}: ${companies} companies, ${measures} measures and ${events} events, drawn with seed ${seed}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
