import type { Database } from '../graph/index.ts';
import { evidenceFromRow, HeldPopulation, LargePopulation, rulebookFromRows, type Population, type Rulebook } from '../resolvers/index.ts';
import { publishedBy } from './bind-coordinates.ts';
import type { Coordinates } from '../time/index.ts';
import { Crowd } from './crowd.ts';

/** Criteria and population of one data version. */
export interface Held {
  readonly sequence: number;
  rulebook: Rulebook | null;
  /** Everybody, where they are few. */
  population: Population | null;
  /** Everybody, where they are many. */
  crowd: Crowd | null;
}

/** Rows that a statement brought; population is null where nobody asks about everybody. */
export interface JudgeRows {
  readonly rulebook: readonly unknown[] | undefined;
  readonly population: readonly unknown[] | null | undefined;
}

/** Coordinates for which criteria are kept at once; the least recently used go first. */
const MOST_HELD = 8;
const MOST_CROWDS = 2;

/**
 * Criteria and population as they were recorded at some coordinates, kept while the data version stands:
 * each statement says which version the service holds, and brings what is newer.
 */
export class Judges {
  readonly #database: Database;
  readonly #held = new Map<string, Held>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** What is held for some coordinates now. A run keeps hold of it, since others may replace it meanwhile. */
  heldFor(at: Coordinates): Held | null {
    return this.#held.get(keyOf(at)) ?? null;
  }

  /** Takes what a statement brought, or what the run held where it brought nothing. */
  hold(
    at: Coordinates,
    before: Held | null,
    { sequence, instant }: { readonly sequence: number; readonly instant: string },
    rows: JudgeRows,
  ): { readonly rulebook: Rulebook; readonly population: Population } {
    const key = keyOf(at);
    const held: Held = before?.sequence === sequence ? before : { sequence, rulebook: null, population: null, crowd: null };
    held.rulebook ??= rulebookFromRows((rows.rulebook ?? []).filter(Array.isArray));
    const { rulebook } = held;
    const brought = (rows.population ?? []).filter(Array.isArray);
    // None were brought where the question turned out to be about one company; that is not to say that there are none.
    if (brought.length > 0) held.population ??= new HeldPopulation(brought.map((row) => evidenceFromRow(row, rulebook)));
    this.#held.delete(key);
    this.#held.set(key, held);
    for (const oldest of this.#held.keys()) if (this.#held.size > MOST_HELD) this.#held.delete(oldest);
    if (held.population) return { rulebook, population: held.population };
    // None were brought where there are too many to bring, or none.
    held.crowd ??= new Crowd(this.#database, rulebook, {
      known: at.known !== null && at.known < instant ? at.known : instant,
      published: publishedBy(at),
    });
    this.#letGoOfCrowds();
    return { rulebook, population: new LargePopulation(held.crowd) };
  }

  /** Crowds take a hundred megabytes each: the two that were asked last stay. */
  #letGoOfCrowds(): void {
    const crowded = [...this.#held.values()].filter(({ crowd }) => crowd?.everybody());
    for (const held of crowded.slice(0, -MOST_CROWDS)) held.crowd = null;
  }
}

/** Verdicts ask at any day from the same rows: only knowledge and publication tell them apart. */
const keyOf = ({ known, published }: Coordinates): string => `${known ?? 'now'} ${published ?? ''}`;
