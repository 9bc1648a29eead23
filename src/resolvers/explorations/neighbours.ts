import type { EntityNeighboursArgs } from './entity-args.ts';
import { rankOf } from '../values/index.ts';
import { relationSentence, type RelationPhrases } from '../relation-sentence.ts';
import { listOf, textOf } from './cells.ts';
import type { Exploration } from './exploration.ts';
import { pageOf } from './page-of.ts';
import { relationValue } from './relation-value.ts';
import { chosenRoute } from './route-of.ts';

/** Whom an entry is related to, one entry of the list for each relation that holds. */
export const neighbours: Exploration<EntityNeighboursArgs> = {
  bind: ({ args }) => chosenRoute(1, args),
  read: (cell, answered) => {
    return pageOf(cell, answered, (item, cursor) => edgeOf(item, cursor, answered.phrases));
  },
};

function edgeOf([, relation, out, edge, ends, node, citations, change]: readonly unknown[], cursor: () => string, phrases: RelationPhrases) {
  const [validFrom, validUntil, precision, recordedAt, rank, role, claimStatus, note, percent] = listOf(edge);
  return {
    ...relationValue({ validFrom, validUntil, precision, role, claimStatus }),
    node,
    relation,
    get sentence() {
      return relationSentence(phrases, textOf(relation), out === true ? 'OUT' : 'IN')([ends, role, percent]);
    },
    get cursor() {
      return cursor();
    },
    recordedAt,
    rank: rankOf(rank),
    note,
    citations,
    recordedBy: change,
  };
}
