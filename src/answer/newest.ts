import { HEAD_STANDS_MS, READ_NEWEST } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import { versionOf } from './rows-by-tag.ts';

export interface NewestVersion {
  readonly version: string;
  /** Statements that were sent to know it. */
  readonly statements: 0 | 1;
}

/** Two clocks, in milliseconds: one that nobody sets, one that goes on while the machine sleeps. */
type Instant = readonly [steady: number, wall: number];

const now = (): Instant => [performance.now(), Date.now()];

/** Tells the newest version of the data, and asks the database only where Head may have moved since it was last looked at. */
export class Newest {
  readonly #database: Pick<Database, 'read'>;
  readonly #clock: () => Instant;
  #seen: { readonly version: string; readonly at: Instant } | null = null;

  constructor(database: Pick<Database, 'read'>, clock = now) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The version, which is never older than the data were when this was called. */
  async version(options: { readonly deadlineMs: number; readonly signal: AbortSignal }): Promise<NewestVersion> {
    const at = this.#clock();
    if (this.#seen && at.every((time, clock) => time - (this.#seen?.at[clock] ?? 0) < HEAD_STANDS_MS)) {
      return { version: this.#seen.version, statements: 0 };
    }
    const [row] = await this.#database.read(READ_NEWEST, options);
    const head = row?.[0];
    invariant(Array.isArray(head), 'the graph has a Head');
    const version = versionOf({ sequence: Number(head[0]), instant: String(head[1]) });
    this.#seen = head[2] === true ? { version, at } : null;
    return { version, statements: 1 };
  }
}
