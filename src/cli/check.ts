import { join } from 'node:path';
import type { Database } from '../graph/index.ts';
import { checkDataset, DatasetError, formatReport, readDataset, type Dataset } from '../io/index.ts';
import { verifyGraph, type Verification } from '../write/index.ts';
import { claimsForGraph, readKnown } from './claims-for-graph.ts';
import { UsageError, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { folderArgument } from './folder-argument.ts';
import { openGraph } from './open-graph.ts';

/** Lines shown of one kind. */
const MAX_SHOWN = 20;
const NUMBER = new Intl.NumberFormat('en');

/** `check`: whether a data set is sound, and whether the graph says the same. */
export const checkCommand: Command = {
  name: 'check',
  usage: '[folder]',
  summary: 'Checks a data set folder (the seed, if none is named): ids, dates, quotes, citations, contradictions, and that the graph says the same.',
  run: async (args, context) => {
    const [folder, ...more] = args;
    if (more.length > 0 || folder?.startsWith('-')) throw new UsageError('Name one folder, or none.');
    const dataset = await readDataset(folder === undefined ? join(context.config.projectFolder, 'seed') : folderArgument(folder, context));
    const database = await openGraph(context, { purpose: 'npm run ambit -- check', attach: true });
    try {
      return (await isSound(database, dataset, context)) ? EXIT.DONE : EXIT.FAILED;
    } finally {
      await database.close();
    }
  },
};

async function isSound(database: Database, dataset: Dataset, { say }: CommandContext): Promise<boolean> {
  const known = await readKnown(database, dataset);
  const report = checkDataset(dataset, known);
  say(formatReport(report));
  try {
    const verification = await verifyGraph(database, claimsForGraph(dataset, known));
    for (const line of describe(verification)) say(line);
    return report.errors.length === 0 && isEqual(verification);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    say('The graph was not compared: import would refuse these files.');
    return false;
  }
}

function isEqual({ missing, extra, different }: Verification): boolean {
  return missing.length + extra.length + different.length === 0;
}

function describe(verification: Verification): readonly string[] {
  const { nodes, edges, missing, extra, different } = verification;
  if (isEqual(verification)) return [`The graph says the same: ${NUMBER.format(nodes)} nodes and ${NUMBER.format(edges)} edges.`];
  const changed = different.map(({ what, properties }) => `${what}: ${properties.join(', ')}`);
  return [
    ...list('in the files, not in the graph', missing),
    ...list('in the graph, not in the files', extra),
    ...list('different in the graph', changed),
    'The graph does not say the same. Import the folder to make it do so.',
  ];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MAX_SHOWN ? [`  ... and ${NUMBER.format(lines.length - MAX_SHOWN)} more`] : [];
  return [`${NUMBER.format(lines.length)} ${title}:`, ...lines.slice(0, MAX_SHOWN).map((line) => `  ${line}`), ...more];
}
