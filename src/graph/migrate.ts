import {
  APPLIED_MIGRATIONS,
  AWAIT_INDEXES,
  HOLDS_DATA,
  MIGRATIONS,
  plain,
  recordMigration,
  STANDING_INDEXES,
  type Cypher,
  type Migration,
  type Statement,
} from '../cypher/index.ts';
import { DatabaseError } from './database-error.ts';
import type { Database } from './database.ts';
import { OpenError } from './open-error.ts';

const SCHEMA_NAME = /^CREATE .*?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/;

/** A database that has just started on a busy machine takes long for the first statements; nobody waits for an answer yet. */
const AT_START = { deadlineMs: 60_000 };

/** Two services that start at once may meet in a schema lock; whoever gives way tries again. */
const TRIES = 5;

/** Brings the graph to the newest layout: runs the migrations that it has not had and records each in it. Returns their numbers. */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<readonly number[]> {
  const rows = await database.read(APPLIED_MIGRATIONS, AT_START);
  const applied = new Set(rows.map(([number]) => Number(number)));
  const newest = Math.max(0, ...migrations.map(({ number }) => number));
  const unknown = [...applied].filter((number) => number > newest);
  if (unknown.length > 0)
    throw new OpenError('NEWER_GRAPH', `The graph was made by a newer Ambit (its migration ${String(unknown[0])} is unknown here). Update Ambit.`);
  const missing = migrations.filter(({ number }) => !applied.has(number));
  if (missing.some(({ needsImport }) => needsImport === true) && (await holdsData(database)))
    throw new OpenError(
      'OLDER_GRAPH',
      'The graph was written by an older Ambit and lacks what verdicts rest on. Load its data sets into a new one: name an empty folder with AMBIT_DATA, or an empty database with NEO4J_DATABASE.',
    );
  for (const { number, name, statements } of missing) {
    for (const statement of statements) await writeInTurn(database, plain(statement));
    await writeInTurn(database, recordMigration(number, name, new Date().toISOString()));
  }
  return missing.map(({ number }) => number);
}

/**
 * Runs the schema statements (`CREATE … name IF NOT EXISTS …`) whose name does not stand yet, and waits until all indexes answer.
 * Asking first saves a second at every start: the server plans each new text anew.
 */
export async function ensureIndexes(database: Database, statements: readonly Cypher[]): Promise<void> {
  const rows = await database.read(STANDING_INDEXES, AT_START);
  const standing = new Set(rows.map(([name]) => name));
  const missing = statements.filter((statement) => !standing.has(SCHEMA_NAME.exec(statement)?.[1]));
  for (const statement of missing) await writeInTurn(database, plain(statement));
  if (missing.length > 0 || rows.some(([, isOnline]) => isOnline !== true)) await database.write(AWAIT_INDEXES);
}

async function holdsData(database: Database): Promise<boolean> {
  const [row = []] = await database.read(HOLDS_DATA, AT_START);
  return row[0] === true;
}

async function writeInTurn(database: Database, statement: Statement): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.write(statement);
      return;
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'REFUSED') throw readOnly(database, error);
      const mayPass = error instanceof DatabaseError && (error.code === 'BUSY' || error.code === 'CONFLICT');
      if (!mayPass || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

function readOnly(database: Database, cause: DatabaseError): OpenError {
  const { address } = database.status();
  return new OpenError(
    'READ_ONLY',
    `The database at ${address} takes no writes: it is read-only, or this user may only read. Ambit has to write its indexes and its data; make it writable, or name another with NEO4J_URI, NEO4J_USER and NEO4J_DATABASE.`,
    cause,
  );
}
