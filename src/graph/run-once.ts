import type { Driver, Session } from 'neo4j-driver';
import type { Statement } from '../cypher/index.ts';
import { DatabaseError, toDatabaseError } from './database-error.ts';
import type { RowTaker } from './database.ts';
import { toDriverValue } from './parameters.ts';

export interface Run<Taker extends RowTaker> {
  readonly statement: Statement;
  readonly mode: 'READ' | 'WRITE';
  readonly database: string;
  readonly deadlineMs: number;
  /** Any of them ends it. */
  readonly signals: readonly AbortSignal[];
  readonly bookmarks: readonly string[];
  readonly begin: () => Taker;
}

export interface Ran<Taker extends RowTaker> {
  readonly taker: Taker;
  readonly rows: number;
  readonly bookmarks: readonly string[];
}

/** How long a connection may take to confirm that it dropped a statement; one that takes longer is stalled. */
const RESET_MS = 1000;

/**
 * Runs one statement by an auto-commit session: one round trip. It settles at the deadline or on abort whatever the connection does;
 * leaving early, also because a row could not be taken, closes the session, which ends the transaction in the database. `onStall` is told of a connection that does not even confirm that.
 */
export async function runOnce<Taker extends RowTaker>(driver: Driver, run: Run<Taker>, onStall: () => void): Promise<Ran<Taker>> {
  if (run.signals.some(({ aborted }) => aborted)) throw new DatabaseError('CANCELLED');
  const session = driver.session({ database: run.database, defaultAccessMode: run.mode, bookmarks: [...run.bookmarks] });
  try {
    const taken = await takenBefore(session, run);
    return { ...taken, bookmarks: session.lastBookmarks() };
  } catch (error) {
    // The driver's errors end a statement, ours leave it early.
    if (error instanceof DatabaseError) await closeOrReport(session, onStall);
    throw toDatabaseError(error);
  } finally {
    session.close().catch(() => undefined);
  }
}

function takenBefore<Taker extends RowTaker>(
  session: Session,
  { statement, deadlineMs, signals, begin }: Run<Taker>,
): Promise<Omit<Ran<Taker>, 'bookmarks'>> {
  return new Promise((resolve, reject) => {
    const taker = begin();
    let rows = 0;
    let isOver = false;
    const settled = (): void => {
      isOver = true;
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', onAbort);
    };
    const fail = (error: unknown): void => {
      settled();
      reject(error instanceof Error ? error : toDatabaseError(error));
    };
    const onAbort = (): void => fail(new DatabaseError('CANCELLED'));
    const timer = setTimeout(() => fail(new DatabaseError('TIMEOUT')), deadlineMs);
    for (const signal of signals) signal.addEventListener('abort', onAbort, { once: true });
    const params = { p: toDriverValue(statement.params) };
    const sent = withoutTrace(() => session.run(statement.text, params, { timeout: Math.max(1, Math.ceil(deadlineMs)) }));
    sent.subscribe({
      onNext: (record) => {
        if (isOver) return;
        rows += 1;
        try {
          taker.take(Array.from(record.keys, (_, index) => record.get(index) as unknown));
        } catch (error) {
          fail(new DatabaseError('FAILED', error));
        }
      },
      onCompleted: () => {
        settled();
        resolve({ taker, rows });
      },
      onError: fail,
    });
  });
}

/** The driver notes where each statement comes from, which costs a quarter of all that sending one does; what fails is told by its code here. */
function withoutTrace<Result>(send: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function closeOrReport(session: Session, onStall: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<'stalled'>((resolve) => {
    timer = setTimeout(resolve, RESET_MS, 'stalled');
  });
  const outcome = await Promise.race([session.close().catch(() => undefined), stalled]);
  clearTimeout(timer);
  if (outcome === 'stalled') onStall();
}
