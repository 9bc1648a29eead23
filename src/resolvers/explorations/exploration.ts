import type { Coordinates } from '../../time/index.ts';
import type { RelationPhrases } from '../relation-sentence.ts';
import type { Page } from '../values/index.ts';

/** What an exploration is asked. */
export interface Asked<Args> {
  readonly args: Args;
  /** Null where it gives no page. */
  readonly page: Page | null;
  /** Response path, for messages. */
  readonly path: string;
}

/** What of it is part of the text, each from a closed set. */
export interface Route {
  /** How far to walk. */
  readonly hops: number;
  /** Relations that the text names; null for all that people walk. */
  readonly relations: readonly string[] | null;
  /** What parameters choose: the text has a condition for each, and for nothing else. */
  readonly choosing: readonly ('relations' | 'kinds' | 'avoid')[];
}

/** What the statement needs to know of it. */
export interface BoundExploration {
  readonly route: Route;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the reading of its answer may know. */
export interface Answered<Args> {
  readonly args: Args;
  readonly page: Page | null;
  readonly bound: BoundExploration;
  readonly at: Coordinates;
  readonly phrases: RelationPhrases;
}

/** A field that the statement itself answers. Pure: no database, no clock. Values hold nodes as the tuples that the statement brought. */
export interface Exploration<Args> {
  /** Throws what refuses the operation. */
  readonly bind: (asked: Asked<Args>) => BoundExploration;
  readonly read: (cell: unknown, answered: Answered<Args>) => unknown;
}
