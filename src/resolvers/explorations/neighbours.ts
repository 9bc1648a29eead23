import type { EntityNeighboursArgs } from './entity-args.ts';
import { relationSentence, type RelationPhrases } from '../relation-sentence.ts';
import { listOf, textOf } from './cells.ts';
import { typesOfKinds } from './entity-types.ts';
import type { Exploration } from './exploration.ts';
import { pageOf } from './page-of.ts';
import { relationValue } from './relation-value.ts';
import { relationsOf } from './relations-of.ts';

/** Whom an entry is related to, one entry of the list for each relation that holds. */
export const neighbours: Exploration<EntityNeighboursArgs> = {
  bind: ({ args }) => ({ hops: 1, params: { types: typesOfKinds(args.kinds), relations: relationsOf(args.relations) } }),
  read: (cell, answered) => {
    const page = pageOf(cell, answered, (item) => edgeOf(item, answered.phrases));
    return { ...page, nodes: page.edges.map(({ node }) => node) };
  },
};

function edgeOf([, relation, out, edge, ends, node, citations, change]: readonly unknown[], phrases: RelationPhrases) {
  const [validFrom, validUntil, precision, recordedAt, rank, role, claimStatus, note, percent] = listOf(edge);
  const sentence = relationSentence(phrases, textOf(relation), out === true ? 'OUT' : 'IN')([ends, role, percent]);
  return {
    ...relationValue({ validFrom, validUntil, precision, role, claimStatus }),
    node,
    relation,
    sentence,
    recordedAt,
    rank,
    note,
    citations,
    recordedBy: change,
  };
}
