import type { Database } from '../graph/index.ts';
import { readDataset, type Dataset } from '../io/index.ts';
import { describeCounts, describeResult, previewImport } from '../write/index.ts';
import { claimsForGraph, readKnown } from './claims-for-graph.ts';
import { UsageError, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { folderArgument } from './folder-argument.ts';
import { importInTurn } from './import-in-turn.ts';
import { openGraph } from './open-graph.ts';
import { reportWriteError } from './report-write-error.ts';

/** `import`: loads a data set folder, or says what loading it would change. */
export const importCommand: Command = {
  name: 'import',
  usage: '<folder> [--dry-run]',
  summary:
    'Loads a data set folder: checks all of it, writes what differs, and closes what it no longer says. --dry-run only says what would change.',
  run: async (args, context) => {
    const { folder, dryRun } = parse(args);
    // Read before the database is opened: a slip in a file is told at once.
    const dataset = await readDataset(folderArgument(folder, context));
    const database = await openGraph(context, { purpose: 'npm run ambit -- import', attach: true });
    try {
      context.say(await (dryRun ? preview(database, dataset) : load(database, dataset, context)));
    } catch (error) {
      return reportWriteError(error, context);
    } finally {
      await database.close();
    }
    return EXIT.DONE;
  },
};

function parse(args: readonly string[]): { readonly folder: string; readonly dryRun: boolean } {
  const [folder, ...more] = args.filter((argument) => argument !== '--dry-run');
  const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--dry-run');
  if (unknown !== undefined) throw new UsageError(`There is no option '${unknown}'.`);
  if (folder === undefined) throw new UsageError('Name the folder to import.');
  if (more.length > 0) throw new UsageError('Name one folder at a time.');
  return { folder, dryRun: args.includes('--dry-run') };
}

async function preview(database: Database, dataset: Dataset): Promise<string> {
  const counts = await previewImport(database, claimsForGraph(dataset, await readKnown(database, dataset)));
  return `Would be written: ${describeCounts(counts)}.`;
}

async function load(database: Database, dataset: Dataset, context: CommandContext): Promise<string> {
  const claims = claimsForGraph(dataset, await readKnown(database, dataset));
  return describeResult(await importInTurn(database, claims, 'ambit import', context));
}
