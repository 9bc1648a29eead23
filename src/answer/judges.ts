import { evidenceFromRow, rulebookFromRows, type CompanyEvidence, type Rulebook } from '../resolvers/index.ts';
import type { Coordinates } from '../time/index.ts';

/** Criteria and population of one data version. */
export interface Held {
  readonly sequence: number;
  rulebook: Rulebook | null;
  population: readonly CompanyEvidence[] | null;
}

/** Rows that a statement brought; population is null where nobody asks about everybody. */
export interface JudgeRows {
  readonly rulebook: readonly unknown[] | undefined;
  readonly population: readonly unknown[] | null | undefined;
}

/** Coordinates for which criteria are kept at once; the least recently used go first. */
const MOST_HELD = 8;

/**
 * Criteria and population as they were recorded at some coordinates, kept while the data version stands:
 * each statement says which version the service holds, and brings what is newer.
 */
export class Judges {
  readonly #held = new Map<string, Held>();

  /** What is held for some coordinates now. A run keeps hold of it, since others may replace it meanwhile. */
  heldFor(at: Coordinates): Held | null {
    return this.#held.get(keyOf(at)) ?? null;
  }

  /** Takes what a statement brought, or what the run held where it brought nothing. */
  hold(
    at: Coordinates,
    before: Held | null,
    sequence: number,
    rows: JudgeRows,
  ): { readonly rulebook: Rulebook; readonly population: readonly CompanyEvidence[] } {
    const key = keyOf(at);
    const held: Held = before?.sequence === sequence ? before : { sequence, rulebook: null, population: null };
    held.rulebook ??= rulebookFromRows((rows.rulebook ?? []).filter(Array.isArray));
    const { rulebook } = held;
    const brought = (rows.population ?? []).filter(Array.isArray);
    // None were brought where the question turned out to be about one company; that is not to say that there are none.
    if (brought.length > 0) held.population ??= brought.map((row) => evidenceFromRow(row, rulebook));
    this.#held.delete(key);
    this.#held.set(key, held);
    for (const oldest of this.#held.keys()) if (this.#held.size > MOST_HELD) this.#held.delete(oldest);
    return { rulebook, population: held.population ?? [] };
  }
}

/** Verdicts ask at any day from the same rows: only knowledge and publication tell them apart. */
const keyOf = ({ known, published }: Coordinates): string => `${known ?? 'now'} ${published ?? ''}`;
