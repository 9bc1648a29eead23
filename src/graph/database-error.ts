/**
 * What can become of a statement besides an answer. UNAVAILABLE: no connection, or it broke. TIMEOUT: its deadline passed.
 * CANCELLED: its signal was aborted. BUSY: the database gave way to another transaction or to its memory limit; the same may succeed later.
 * CONFLICT: a constraint forbids it. REFUSED: the server does not accept who we are or what we may do. FAILED: a defect of ours.
 */
export type DatabaseErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'CANCELLED' | 'BUSY' | 'CONFLICT' | 'REFUSED' | 'FAILED';

const MESSAGES: Readonly<Record<DatabaseErrorCode, string>> = {
  UNAVAILABLE: 'The database does not answer.',
  TIMEOUT: 'The database took longer than the deadline.',
  CANCELLED: 'The statement was cancelled.',
  BUSY: 'The database is too busy for this statement.',
  CONFLICT: 'A constraint of the graph forbids this write.',
  REFUSED: 'The database refuses these credentials or this kind of access.',
  FAILED: 'The database could not run the statement.',
};

/** How a statement failed. The message tells nothing internal; `cause` holds the database's own words, for the log only. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, cause?: unknown) {
    super(MESSAGES[code], cause === undefined ? {} : { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

const CODES: readonly (readonly [RegExp, DatabaseErrorCode])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'UNAVAILABLE'],
  // The driver reads beyond its buffer where the first words of the server arrive in slices: no connection came about.
  [/^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS)$/, 'UNAVAILABLE'],
  [/TransactionTimedOut/, 'TIMEOUT'],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'CONFLICT'],
  [/^Neo\.ClientError\.Security\.|ReadOnly/, 'REFUSED'],
  [/^Neo\.ClientError\.Statement\.AccessMode$/, 'FAILED'],
  [/DatabaseUnavailable|DatabaseNotFound|DatabaseShutdown|\.General\.DatabaseUnavailable|NotALeader/, 'UNAVAILABLE'],
  [/^Neo\.TransientError\./, 'BUSY'],
];

/** The driver's error as one of ours. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const driverCode = driverCodeOf(error);
  const known = CODES.find(([pattern]) => pattern.test(driverCode));
  // Waiting for a connection in vain has no code of its own.
  if (!known && /acquisition timed out/i.test(messageOf(error))) return new DatabaseError('UNAVAILABLE', error);
  return new DatabaseError(known ? known[1] : 'FAILED', error);
}

/** The code that driver or server gave an error; empty when it has none. */
export function driverCodeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : '';
