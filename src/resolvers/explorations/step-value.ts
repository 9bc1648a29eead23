import { relationSentence, type RelationPhrases } from '../relation-sentence.ts';
import { listOf, textOf } from './cells.ts';
import { relationValue } from './relation-value.ts';

/** An edge between two entries by id, in the direction walked. */
export function stepValue(cells: readonly unknown[], phrases: RelationPhrases): object {
  const [id, relation, out, from, to, names, validFrom, validUntil, precision, role, claimStatus, percent, citations] = cells;
  return {
    id,
    from,
    to,
    relation,
    reversed: out !== true,
    get sentence() {
      return relationSentence(phrases, textOf(relation), out === true ? 'OUT' : 'IN')([listOf(names), role, percent]);
    },
    ...relationValue({ validFrom, validUntil, precision, role, claimStatus }),
    citations,
  };
}
