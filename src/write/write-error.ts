/**
 * Why nothing was published. LEASE_HELD: someone else is writing. LEASE_LOST: someone else took over because this import stood still for too long.
 * REFUSED: what the data set says cannot stand in this graph.
 */
export type WriteErrorCode = 'LEASE_HELD' | 'LEASE_LOST' | 'REFUSED';

/** An import that published nothing, said so that its author can act on it. */
export class WriteError extends Error {
  readonly code: WriteErrorCode;
  /** One sentence for each thing that is wrong; for REFUSED all that were found. */
  readonly problems: readonly string[];
  /** Of LEASE_HELD: who writes, and until when unless they renew. */
  readonly holder: string | null;
  readonly until: string | null;

  constructor(code: WriteErrorCode, problems: readonly string[], lease: { readonly holder?: string; readonly until?: string } = {}) {
    super(problems.length > 1 ? `${problems[0]} (and ${problems.length - 1} more)` : problems.join(''));
    this.name = 'WriteError';
    this.code = code;
    this.problems = problems;
    this.holder = lease.holder ?? null;
    this.until = lease.until ?? null;
  }
}
