import type { Records } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import {
  evidenceFromRow,
  HeldPopulation,
  LargePopulation,
  rulebookFromRows,
  rulebookVersion,
  type Population,
  type Rulebook,
} from '../resolvers/index.ts';
import { publishedBy } from './bind-coordinates.ts';
import type { Coordinates } from '../time/index.ts';
import { Crowd } from './crowd.ts';
import type { Head } from './rows-by-tag.ts';

/** Criteria and population of one data version. */
export interface Held {
  readonly sequence: number;
  /** Whether the data stood while it was read; if not, it is read again as soon as they stand. */
  stood: boolean;
  readonly records: Records;
  rulebook: Rulebook | null;
  /** The version of that; null where the graph does not know it. */
  version: string | null;
  /** Everybody, where they are few. */
  population: Population | null;
  /** Everybody, where they are many. */
  crowd: Crowd | null;
}

/** What verdicts are judged by, by version: it stays the same over all changes that do not touch it. */
export type Rulebooks = ReadonlyMap<string, Rulebook>;

/** Rows that a statement brought, or else what was held already; population is null where nobody asks about everybody. */
export interface JudgeRows {
  readonly rulebook: readonly unknown[] | undefined;
  readonly rulebooks: Rulebooks;
  readonly population: readonly unknown[] | null | undefined;
}

/** Whether all that is held was read while the data stood. */
const isSound = ({ stood, crowd }: Held): boolean => stood && crowd?.stood !== false;

/** Whether that is held which the data say with Head. */
export function isOf(held: Held | null, { sequence, version }: Head): boolean {
  return held !== null && held.sequence === sequence && (isSound(held) || version === null);
}

const HELD_NOTHING: Pick<Held, 'stood' | 'rulebook' | 'version' | 'population' | 'crowd'> = {
  stood: true,
  rulebook: null,
  version: null,
  population: null,
  crowd: null,
};

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
    const sameRecords = ({ records }: Held): boolean => records.known === at.known && records.published === publishedBy(at);
    // The cursor of a page names the instant that "now" was.
    return this.#held.get(keyOf(at)) ?? [...this.#held.values()].find(sameRecords) ?? null;
  }

  /** Criteria that are held of other instants, which some coordinates may turn out to share. A run keeps hold of them too. */
  rulebooksFor(at: Coordinates): Rulebooks {
    const versions = new Map<string, Rulebook>();
    for (const { records, version, rulebook } of [...this.#held.values()].filter(isSound))
      if (version !== null && rulebook && records.published === publishedBy(at)) versions.set(version, rulebook);
    return versions;
  }

  /** Whether everybody is many: then questions take several statements, and to plan one with criteria in it takes longer than another round trip. */
  isLarge(): boolean {
    return [...this.#held.values()].some(({ crowd }) => crowd?.nearest());
  }

  /** Takes what a statement brought, or what the run held where it brought nothing. */
  hold(at: Coordinates, before: Held | null, head: Head, rows: JudgeRows): { readonly rulebook: Rulebook; readonly population: Population } {
    const key = keyOf(at);
    const { sequence, instant, version } = head;
    const records = { known: at.known !== null && at.known < instant ? at.known : instant, published: publishedBy(at) };
    // Before what they belong to is replaced.
    const crowds = [...this.#held.values()].flatMap(({ crowd }) => crowd?.nearest() ?? []);
    const held: Held = before && isOf(before, head) ? before : { sequence, records, ...HELD_NOTHING };
    const brought = (rows.population ?? []).filter(Array.isArray);
    if (!held.rulebook || (!held.population && brought.length > 0)) held.stood &&= version !== null;
    const rulebook = (held.rulebook ??= this.#rulebookIn(held, rows));
    // None were brought where the question turned out to be about one company; that is not to say that there are none.
    if (brought.length > 0) held.population ??= new HeldPopulation(brought.map((row) => evidenceFromRow(row, rulebook)));
    this.#held.delete(key);
    this.#held.set(key, held);
    for (const oldest of this.#held.keys()) if (this.#held.size > MOST_HELD) this.#held.delete(oldest);
    if (held.population) return { rulebook, population: held.population };
    // None were brought where there are too many to bring, or none.
    const other = crowds.findLast((crowd) => crowd.stood && crowd.records.published === records.published) ?? null;
    held.crowd ??= new Crowd(this.#database, rulebook, records, other);
    this.#letGoOfCrowds();
    return { rulebook, population: new LargePopulation(held.crowd) };
  }

  #rulebookIn(held: Held, { rulebook, rulebooks }: JudgeRows): Rulebook {
    const rows = (rulebook ?? []).filter(Array.isArray);
    held.version = rulebookVersion(rows);
    return rulebooks.get(held.version ?? '') ?? rulebookFromRows(rows);
  }

  /** Crowds take a hundred megabytes each: the two that were asked last stay, whoever holds them for what is read next. */
  #letGoOfCrowds(): void {
    const kept = new Set<Crowd>();
    for (const held of [...this.#held.values()].reverse()) {
      const crowd = held.crowd?.nearest();
      if (!crowd) continue;
      if (kept.size < MOST_CROWDS) kept.add(crowd);
      else if (!kept.has(crowd)) held.crowd = null;
    }
  }
}

/** Verdicts ask at any day from the same rows: only knowledge and publication tell them apart. */
const keyOf = ({ known, published }: Coordinates): string => `${known ?? 'now'} ${published ?? ''}`;
