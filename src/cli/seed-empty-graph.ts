import { join } from 'node:path';
import { loadSchema } from '../answer/index.ts';
import type { Database } from '../graph/index.ts';
import { claimsOf, DatasetError, readDataset, validateDataset } from '../io/index.ts';
import { buildModel } from '../model/index.ts';
import { describeResult, readHead } from '../write/index.ts';
import type { CommandContext } from './command.ts';
import { importInTurn } from './import-in-turn.ts';

/** Loads `seed/` into a graph that has never received a change; one that has data is left alone. */
export async function seedEmptyGraph(database: Database, context: CommandContext): Promise<void> {
  // Patient like the rest of the start: the database may have just begun.
  const head = await readHead(database, { deadlineMs: 60_000 });
  if (head.sequence > 0) return;
  context.tell('Loading the seed data …');
  const startedAt = performance.now();
  const model = buildModel(loadSchema());
  const dataset = await readDataset(join(context.config.projectFolder, 'seed'));
  const problems = validateDataset(dataset, { model });
  if (problems.length > 0) throw new DatasetError(dataset.origin, problems);
  const result = await importInTurn(database, claimsOf(dataset, model), 'ambit', context);
  context.tell(`${describeResult(result)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}
