import { explained, type Statement } from '../cypher/index.ts';
import { DatabaseError, type Database } from '../graph/index.ts';

/** Long enough for the largest statement on a slow machine. */
const PLANNING_MS = 30_000;

/** A page of the explorer asks some ten questions, and a person some pages; whoever sends more is not waited for. */
const MOST_WAITING = 50;

/**
 * Lets the database finish planning a statement that ran out of time: a new text costs more than its run, and a client that
 * asks again would find the planning begun anew each time. One text at a time, each once.
 */
export class PlanAhead {
  readonly #database: Database;
  readonly #planned = new Set<string>();
  readonly #waiting: Statement[] = [];
  #isBusy = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Plans in the background; whatever comes of it, the next attempt tells. */
  plan(statement: Statement): void {
    if (this.#planned.has(statement.text) || this.#waiting.length >= MOST_WAITING) return;
    // Texts are few (docs/lifecycle.md); should they ever not be, forgetting only costs planning again.
    if (this.#planned.size > 1_000) this.#planned.clear();
    this.#planned.add(statement.text);
    this.#waiting.push(statement);
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
      await this.#database.read(explained(next), { deadlineMs: PLANNING_MS, isBackground: true }).catch((error: unknown) => this.#failed(error));
    this.#isBusy = false;
  }

  /** A text that cannot be planned in this time shows that the database is overwhelmed: the others would only keep it so. */
  #failed(error: unknown): void {
    if (!(error instanceof DatabaseError) || error.code !== 'TIMEOUT') return;
    // Who asks for one of them again, later, is helped again.
    for (const { text } of this.#waiting.splice(0)) this.#planned.delete(text);
  }
}
