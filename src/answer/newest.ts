import { HEAD_STANDS_MS, READ_NEWEST } from '../cypher/index.ts';
import type { Database, StatementOptions } from '../graph/index.ts';
import { headIn } from './rows-by-tag.ts';

export interface NewestVersion {
  /** Null while the data are changed. */
  readonly version: string | null;
  /** Statements that were sent to know it. */
  readonly statements: 0 | 1;
}

/** Two clocks, in milliseconds: one that nobody sets, one that goes on while the machine sleeps. */
type Instant = readonly [steady: number, wall: number];

const now = (): Instant => [performance.now(), Date.now()];

/** Tells the newest version of the data. */
export class Newest {
  readonly #database: Pick<Database, 'read'>;
  readonly #clock: () => Instant;
  #seen: { readonly version: string | null; readonly at: Instant } | null = null;

  constructor(database: Pick<Database, 'read'>, clock = now) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The version, which is never older than the data were when this was called; the database is asked only where Head may have moved since it was last looked at. */
  async version(options: StatementOptions): Promise<NewestVersion> {
    const at = this.#clock();
    if (this.#seen && at.every((time, clock) => time - (this.#seen?.at[clock] ?? 0) < HEAD_STANDS_MS)) {
      return { version: this.#seen.version, statements: 0 };
    }
    const [row] = await this.#database.read(READ_NEWEST, options);
    const { version } = headIn(row?.[0]);
    this.#seen = row?.[1] === true ? { version, at } : null;
    return { version, statements: 1 };
  }
}
