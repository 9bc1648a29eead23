import { join } from 'node:path';
import { readDataset } from '../io/index.ts';
import { inspectClaims, verifyGraph, type Finding, type Verification } from '../write/index.ts';
import { claimsForGraph } from './claims-for-graph.ts';
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
      const claims = await claimsForGraph(database, dataset);
      context.say(`Ids, references and dates of '${claims.dataset.id}' are sound.`);
      const findings = inspectClaims(claims);
      reportFindings(findings, context);
      const verification = await verifyGraph(database, claims);
      reportVerification(verification, context);
      const isSound = isEqual(verification) && findings.every(({ severity }) => severity === 'warning');
      return isSound ? EXIT.DONE : EXIT.FAILED;
    } finally {
      await database.close();
    }
  },
};

function reportFindings(findings: readonly Finding[], { say }: CommandContext): void {
  for (const topic of ['contradiction', 'long quote', 'without citation'] as const) {
    for (const severity of ['error', 'warning'] as const) {
      list(
        `${severity === 'error' ? 'Error' : 'Warning'}, ${topic}`,
        findings.filter((one) => one.topic === topic && one.severity === severity).map(({ text }) => text),
        say,
      );
    }
  }
  if (findings.length === 0) say('Every quote is short, every claim is cited, and none contradicts another.');
}

function isEqual({ missing, extra, different }: Verification): boolean {
  return missing.length + extra.length + different.length === 0;
}

function reportVerification(verification: Verification, { say }: CommandContext): void {
  const { nodes, edges, missing, extra, different } = verification;
  if (isEqual(verification)) say(`The graph says the same: ${NUMBER.format(nodes)} nodes and ${NUMBER.format(edges)} edges.`);
  list('Error, in the files but not in the graph', missing, say);
  list('Error, in the graph but not in the files', extra, say);
  list(
    'Error, different in the graph',
    different.map(({ what, properties }) => `${what}: ${properties.join(', ')}`),
    say,
  );
}

function list(title: string, lines: readonly string[], say: (line: string) => void): void {
  if (lines.length === 0) return;
  say(`${title}: ${NUMBER.format(lines.length)}`);
  for (const line of lines.slice(0, MAX_SHOWN)) say(`  ${line}`);
  if (lines.length > MAX_SHOWN) say(`  ... and ${NUMBER.format(lines.length - MAX_SHOWN)} more`);
}
