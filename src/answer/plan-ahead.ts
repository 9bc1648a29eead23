import { explained, type Statement } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';

/** Long enough for the largest statement on a slow machine. */
const PLANNING_MS = 60_000;

/**
 * Lets the database finish planning a statement that ran out of time: a new text costs more than its run, and a client that
 * asks again would find the planning begun anew each time. One text at a time, each once.
 */
export class PlanAhead {
  readonly #database: Database;
  readonly #planned = new Set<string>();
  #isBusy = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Plans in the background; whatever comes of it, the next attempt tells. */
  plan(statement: Statement): void {
    if (this.#isBusy || this.#planned.has(statement.text)) return;
    // Texts are few (docs/lifecycle.md); should they ever not be, forgetting only costs planning again.
    if (this.#planned.size > 1_000) this.#planned.clear();
    this.#planned.add(statement.text);
    this.#isBusy = true;
    this.#finish(statement).catch(() => undefined);
  }

  async #finish(statement: Statement): Promise<void> {
    try {
      await this.#database.read(explained(statement), { deadlineMs: PLANNING_MS });
    } finally {
      this.#isBusy = false;
    }
  }
}
