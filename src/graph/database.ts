import type { Statement } from '../cypher/index.ts';

/** One record as the values of its columns, in the order of RETURN; integers are JavaScript numbers. */
export type Row = readonly unknown[];

/** Takes the rows of a statement one by one. */
export interface RowTaker {
  take(row: Row): void;
}

export interface StatementOptions {
  /** Milliseconds until the statement fails with TIMEOUT and its transaction is ended. */
  readonly deadlineMs?: number;
  /** Ends the statement, and its transaction, with CANCELLED. */
  readonly signal?: AbortSignal;
  /** Nobody waits for it: a database that closes ends it at once. */
  readonly isBackground?: boolean;
}

/** What happened to one statement, for tests, logs and metrics. */
export interface StatementEvent {
  readonly statement: Statement;
  readonly mode: 'READ' | 'WRITE';
  readonly rows: number;
  readonly durationMs: number;
  /** Messages sent and answered for it: 1, or 2 when a read was tried again. */
  readonly roundTrips: number;
  /** Code of the DatabaseError it ended with. */
  readonly error: string | null;
  /** That error, whose own cause has the database's words; for the log only. */
  readonly cause?: unknown;
}

export interface DatabaseCounts {
  readonly statements: number;
  readonly roundTrips: number;
}

export interface DatabaseStatus {
  /** Whether the last statement that met the database found it there. */
  readonly reachable: boolean;
  /** `embedded` for the one that Ambit runs itself. */
  readonly kind: 'embedded' | 'attached' | 'server';
  /** Host and port, never credentials. */
  readonly address: string;
  /** The server's version, `5.26.28`. */
  readonly version: string;
  /** Statements that wait for their answer now. */
  readonly inFlight: number;
  /** Connections that may be open at once. */
  readonly poolSize: number;
}

/** The graph, as the layers above may use it: whole statements in, rows out, never a hang and never the driver's errors. */
export interface Database {
  /** Runs a statement that cannot write. Throws DatabaseError. A connection that breaks is tried once more. */
  read(statement: Statement, options?: StatementOptions): Promise<readonly Row[]>;
  /**
   * Reads without holding the rows: each is given to what `begin` makes as it comes. Another is made where the statement is sent a second time;
   * the one that got all rows comes back. Taking counts within the deadline; what `take` throws ends the statement with FAILED.
   */
  readInto<Taker extends RowTaker>(statement: Statement, begin: () => Taker, options?: StatementOptions): Promise<Taker>;
  /** Runs a statement as one transaction of its own. Throws DatabaseError; after UNAVAILABLE or TIMEOUT it is open whether it was committed. */
  write(statement: Statement, options?: StatementOptions): Promise<readonly Row[]>;
  status(): DatabaseStatus;
  /** Statements and round trips since the database was opened. */
  counted(): DatabaseCounts;
  /** Calls `listener` after every statement until the returned function is called. */
  onStatement(listener: (event: StatementEvent) => void): () => void;
  /** Waits some seconds for statements in flight and ends those that are left, closes the connections and, where this process owns the embedded database, stops it. */
  close(): Promise<void>;
}
