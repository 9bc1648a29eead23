import { loadSchema } from '../answer/index.ts';
import { indexStatements } from '../cypher/index.ts';
import { ensureIndexes, migrate, openDatabase, type Database, type OpenOptions } from '../graph/index.ts';
import { buildModel } from '../model/index.ts';
import type { CommandContext } from './command.ts';

interface Opening {
  /** What this process is, for those who find the data folder in use. */
  readonly purpose: string;
  /** Where it will answer. */
  readonly address?: string;
  /** Joins a running service's database; a service itself does not. */
  readonly attach: boolean;
}

/** Opens the configured graph with its layout up to date. Close it when done. */
export async function openGraph(context: CommandContext, opening: Opening): Promise<Database> {
  const database = await openDatabase(openOptions(context, opening));
  try {
    await migrate(database);
    await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openOptions({ config, tell, signal }: CommandContext, { purpose, address, attach }: Opening): OpenOptions {
  const deadlines = { readMs: config.limits.deadlineMs, writeMs: config.writeDeadlineMs };
  if (config.server) return { kind: 'server', ...config.server, deadlines };
  return {
    kind: 'embedded',
    folder: config.dataFolder,
    purpose,
    address: address ?? null,
    attach,
    memory: config.memory,
    transactionMs: config.writeDeadlineMs,
    startMs: config.startMs,
    environment: config.environment,
    javaArguments: [],
    signal,
    report: tell,
    deadlines,
  };
}
