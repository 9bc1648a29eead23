import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeStatements, type Statement } from '../cypher/index.ts';
import { DatabaseError, type Database, type Row } from '../graph/index.ts';
import { headOf, type Head } from './head.ts';
import { tupleOf } from './tuple.ts';
import { WriteError } from './write-error.ts';

/** A batch of 5,000 rows takes a second on a slow machine; this is for a machine that does much else besides. */
const DEADLINE_MS = 120_000;
const ATTEMPTS = 4;

const isBusy = (error: unknown): boolean => error instanceof DatabaseError && error.code === 'BUSY';

export interface LeaseOptions {
  readonly actor: string;
  readonly clock: () => Date;
  /** How long others wait for an importer that was killed. */
  readonly leaseMs?: number;
}

/** The right to write, held by one importer at a time; every write renews it, and none happens without it. */
export class Lease {
  readonly holder: string;
  readonly #database: Database;
  readonly #clock: () => Date;
  readonly #leaseMs: number;
  #step = 0;
  /** Settles with the step before. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(database: Database, { actor, clock, leaseMs = 30_000 }: LeaseOptions) {
    this.holder = `${actor} (process ${process.pid} on ${hostname()}, ${randomUUID().slice(0, 8)})`;
    this.#database = database;
    this.#clock = clock;
    this.#leaseMs = leaseMs;
  }

  /** Takes the lease and returns Head; throws LEASE_HELD with who has it when it is not free. */
  async take(): Promise<Head> {
    const now = this.#clock().toISOString();
    const statement = writeStatements.takeLease({ holder: this.holder, now, until: this.#until() });
    const head = headOf(await this.#send(statement));
    if (head.holder === this.holder) return head;
    const [holder, until] = [head.holder ?? 'someone', head.until ?? now];
    throw new WriteError('LEASE_HELD', [`${holder} is writing until ${until}; try again when they are done, or after that time.`], { holder, until });
  }

  /**
   * Runs one write behind the lease and returns the number it counts; null when an earlier attempt had already done it. The next may be asked for while
   * this one is under way: it happens after it.
   */
  write(build: (step: writeStatements.Step) => Statement): Promise<number | null> {
    this.#step += 1;
    const step = this.#step;
    const send = (): Promise<number> => this.#count(build({ holder: this.holder, step, until: this.#until() }));
    const written = this.#writeStep(step, send, this.#before);
    this.#before = written.catch(() => undefined);
    return written;
  }

  async #writeStep(step: number, send: () => Promise<number>, before: Promise<unknown>): Promise<number | null> {
    // One that waited too long for the lock of the step before it comes again after that, too.
    const count = await send().catch((error: unknown) => (isBusy(error) ? 0 : Promise.reject(error)));
    if (count > 0) return count;
    if (await this.#isDone(step)) return null;
    // It may have been there before the step that it comes after.
    await before;
    const counted = await send();
    if (counted > 0) return counted;
    if (await this.#isDone(step)) return null;
    throw new WriteError('LEASE_LOST', [
      'This import stood still for so long that another one took over; nothing of it was published. Start it again.',
    ]);
  }

  async #count(statement: Statement): Promise<number> {
    const [row] = await this.#send(statement);
    return row === undefined ? 0 : tupleOf(row).number(0);
  }

  /** Gives the lease back. */
  async release(): Promise<void> {
    await this.#send(writeStatements.releaseLease({ holder: this.holder }));
  }

  #until(): string {
    return new Date(this.#clock().getTime() + this.#leaseMs).toISOString();
  }

  async #isDone(step: number): Promise<boolean> {
    const [row] = await this.#database.read(writeStatements.readStep(), { deadlineMs: DEADLINE_MS });
    if (row === undefined) return false;
    const tuple = tupleOf(row);
    return tuple.textOrNull(0) === this.holder && tuple.number(1) >= step;
  }

  /** After a broken connection it is open whether a write happened: sending it again is safe, because its step happens only once. */
  async #send(statement: Statement): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#database.write(statement, { deadlineMs: DEADLINE_MS });
      } catch (error) {
        const isPassing = isBusy(error) || (error instanceof DatabaseError && error.code === 'UNAVAILABLE');
        if (!isPassing || attempt === ATTEMPTS) throw error;
        await sleep(250 * attempt);
      }
    }
  }
}
