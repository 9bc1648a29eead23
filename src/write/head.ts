import { writeStatements } from '../cypher/index.ts';
import type { Database, Row, StatementOptions } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import { tupleOf } from './tuple.ts';

/** What is published, and who is writing. */
export interface Head {
  readonly sequence: number;
  readonly instant: string;
  readonly holder: string | null;
  readonly until: string | null;
  /** Instant of rows that were staged and never published; null when there are none. */
  readonly staging: string | null;
}

/** Reads Head, by default as quickly as an operation must be answered. */
export async function readHead(database: Database, options: StatementOptions = {}): Promise<Head> {
  return headOf(await database.read(writeStatements.readHead(), options));
}

/** Head out of the rows of a statement that returns it. */
export function headOf(rows: readonly Row[]): Head {
  const [row] = rows;
  invariant(row, 'migrations have made Head');
  const tuple = tupleOf(row);
  return {
    sequence: tuple.number(0),
    instant: tuple.text(1),
    holder: tuple.textOrNull(2),
    until: tuple.textOrNull(3),
    staging: tuple.textOrNull(4),
  };
}

/** The instant of the next change: now, but always after the last one, also when the clock went backwards. */
export function nextInstant(now: Date, last: string): string {
  return new Date(Math.max(now.getTime(), Date.parse(last) + 1)).toISOString();
}
