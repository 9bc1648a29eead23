import type { EntityNeighboursArgs } from './entity-args.ts';
import type { RelationPhrases } from '../relation-sentence.ts';
import { rankOf } from '../values/index.ts';
import { listOf } from './cells.ts';
import type { Exploration } from './exploration.ts';
import { pageOf } from './page-of.ts';
import { RelationValue } from './relation-value.ts';
import { chosenRoute } from './route-of.ts';

/** Whom an entry is related to, one entry of the list for each relation that holds. */
export const neighbours: Exploration<EntityNeighboursArgs> = {
  bind: ({ args }) => chosenRoute(1, args),
  read: (cell, answered) => pageOf(cell, answered, (item, cursor) => new Neighbour(item, cursor, answered.phrases)),
};

class Neighbour extends RelationValue {
  readonly node: unknown;
  readonly recordedAt: unknown;
  readonly recordedBy: unknown;
  readonly rank: unknown;
  readonly note: unknown;
  readonly #cursor: () => string;

  constructor(item: readonly unknown[], cursor: () => string, phrases: RelationPhrases) {
    const [, relation, out, edge, ends, node, citations, change] = item;
    const [validFrom, validUntil, precision, recordedAt, rank, role, claimStatus, note, percent] = listOf(edge);
    super({ relation, out, ends, citations, validFrom, validUntil, precision, role, claimStatus, percent }, phrases);
    this.node = node;
    this.recordedAt = recordedAt;
    this.recordedBy = change;
    this.rank = rankOf(rank);
    this.note = note;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}
