import { setMaxListeners } from 'node:events';
import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import { PING, type Statement } from '../cypher/index.ts';
import { DatabaseError, toDatabaseError } from './database-error.ts';
import type { Database, DatabaseCounts, DatabaseStatus, Row, RowTaker, StatementEvent, StatementOptions } from './database.ts';
import { holdRows } from './hold-rows.ts';
import { runOnce, type Ran, type Run } from './run-once.ts';

export interface Endpoint {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What is known of a database from its opening on. */
type Identity = Omit<DatabaseStatus, 'reachable' | 'inFlight' | 'poolSize'>;

export interface Deadlines {
  readonly readMs: number;
  readonly writeMs: number;
}

export const DEFAULT_DEADLINES: Deadlines = { readMs: 5_000, writeMs: 120_000 };

/** A read is tried again only when its connection broke at once: within this time a second try still answers within 2 s. */
const RETRY_WITHIN_MS = 300;
/** A driver given up for a stalled connection lives on this long for the statements that others have in flight on it. */
const RETIRE_MS = 10_000;
/** As many as operations run at once, and some for what the service asks for itself: readiness, planning beforehand. */
const POOL_SIZE = 20;
const CLOSE_MS = 5_000;

/** Settings of the driver: no telemetry, no notifications, and waits short enough that an absent database is noticed within 2 s. */
export function connectDriver({ uri, user, password }: Pick<Endpoint, 'uri' | 'user' | 'password'>): Driver {
  return createDriver(uri, auth.basic(user, password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 1_700,
    maxTransactionRetryTime: 1_500,
    maxConnectionPoolSize: POOL_SIZE,
    fetchSize: -1,
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'ambit',
  });
}

/** A Database over Bolt. Connects when the first statement is run. */
export class BoltDatabase implements Database {
  readonly #endpoint: Endpoint;
  readonly #deadlines: Deadlines;
  readonly #identity: Identity;
  readonly #afterClose: () => Promise<void>;
  readonly #listeners = new Set<(event: StatementEvent) => void>();
  readonly #inFlight = new Set<Promise<unknown>>();
  readonly #retired = new Map<Driver, NodeJS.Timeout>();
  /** Ends what nobody waits for when closing begins, and everything when the patience of closing is over. */
  readonly #ending = { background: new AbortController(), all: new AbortController() };
  #driver: Driver;
  #bookmarks: readonly string[] = [];
  #counts: DatabaseCounts = { statements: 0, roundTrips: 0 };
  #reachable = true;
  #closed = false;

  constructor(
    endpoint: Endpoint,
    identity: Identity,
    deadlines: Deadlines = DEFAULT_DEADLINES,
    afterClose: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#endpoint = endpoint;
    this.#identity = identity;
    this.#deadlines = deadlines;
    this.#afterClose = afterClose;
    this.#driver = connectDriver(endpoint);
    // Every statement in flight listens; they are as many as there are requests at work.
    setMaxListeners(0, this.#ending.all.signal, this.#ending.background.signal);
  }

  /** Whether the database answers at the moment. */
  async isThere(): Promise<boolean> {
    return this.read(PING, { deadlineMs: 2_000 }).then(
      () => true,
      () => false,
    );
  }

  async read(statement: Statement, options?: StatementOptions): Promise<readonly Row[]> {
    return (await this.readInto(statement, holdRows, options)).rows;
  }

  readInto<Taker extends RowTaker>(statement: Statement, begin: () => Taker, options: StatementOptions = {}): Promise<Taker> {
    return this.#run(statement, 'READ', begin, options.deadlineMs ?? this.#deadlines.readMs, options);
  }

  async write(statement: Statement, options: StatementOptions = {}): Promise<readonly Row[]> {
    return (await this.#run(statement, 'WRITE', holdRows, options.deadlineMs ?? this.#deadlines.writeMs, options)).rows;
  }

  status(): DatabaseStatus {
    return { ...this.#identity, reachable: this.#reachable, inFlight: this.#inFlight.size, poolSize: POOL_SIZE };
  }

  counted(): DatabaseCounts {
    return this.#counts;
  }

  onStatement(listener: (event: StatementEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#ending.background.abort();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, CLOSE_MS);
    });
    await Promise.race([Promise.allSettled(this.#inFlight), patience]);
    clearTimeout(timer);
    this.#ending.all.abort();
    await Promise.allSettled(this.#inFlight);
    for (const retirement of this.#retired.values()) clearTimeout(retirement);
    await Promise.allSettled([this.#driver, ...this.#retired.keys()].map((driver) => driver.close()));
    await this.#afterClose();
  }

  async #run<Taker extends RowTaker>(
    statement: Statement,
    mode: 'READ' | 'WRITE',
    begin: () => Taker,
    deadlineMs: number,
    options: StatementOptions,
  ): Promise<Taker> {
    if (this.#closed) throw new DatabaseError('UNAVAILABLE');
    const startedAt = performance.now();
    const { all, background } = this.#ending;
    const signals = [options.signal, all.signal, options.isBackground && background.signal].filter((signal) => signal instanceof AbortSignal);
    const run: Run<Taker> = { statement, mode, deadlineMs, signals, database: this.#endpoint.database, bookmarks: this.#bookmarks, begin };
    let roundTrips = 0;
    const attempt = (): Promise<Ran<Taker>> => {
      roundTrips += 1;
      const driver = this.#driver;
      return runOnce(driver, run, () => this.#retire(driver));
    };
    const mayRetry = (error: unknown): boolean =>
      mode === 'READ' && toDatabaseError(error).code === 'UNAVAILABLE' && performance.now() - startedAt < RETRY_WITHIN_MS;
    const running = attempt().catch((error: unknown) => (mayRetry(error) ? attempt() : Promise.reject(toDatabaseError(error))));
    this.#inFlight.add(running);
    const report = (rows: number, cause?: DatabaseError): void =>
      this.#report({ statement, mode, rows, durationMs: performance.now() - startedAt, roundTrips, error: cause?.code ?? null, cause });
    try {
      const { taker, rows, bookmarks } = await running;
      if (mode === 'WRITE') this.#remember(bookmarks);
      report(rows);
      return taker;
    } catch (error) {
      report(0, toDatabaseError(error));
      throw error;
    } finally {
      this.#inFlight.delete(running);
    }
  }

  /** Later reads see this process's writes also where a cluster serves them elsewhere; one server needs no bookmark. */
  #remember(bookmarks: readonly string[]): void {
    if (this.#endpoint.uri.startsWith('neo4j')) this.#bookmarks = bookmarks;
  }

  #report(event: StatementEvent): void {
    this.#counts = { statements: this.#counts.statements + 1, roundTrips: this.#counts.roundTrips + event.roundTrips };
    if (event.error === null) this.#reachable = true;
    if (event.error === 'UNAVAILABLE') this.#reachable = false;
    for (const listener of this.#listeners) listener(event);
  }

  /** Replaces a driver of which a connection is stalled, once per driver. */
  #retire(driver: Driver): void {
    if (driver !== this.#driver || this.#closed) return;
    this.#driver = connectDriver(this.#endpoint);
    const close = (): void => {
      this.#retired.delete(driver);
      driver.close().catch(() => undefined);
    };
    this.#retired.set(driver, setTimeout(close, RETIRE_MS));
  }
}
