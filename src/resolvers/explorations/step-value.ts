import type { RelationPhrases } from '../relation-sentence.ts';
import { RelationValue } from './relation-value.ts';

/** An edge between two entries by id, in the direction walked. */
export class StepValue extends RelationValue {
  readonly id: unknown;
  readonly from: unknown;
  readonly to: unknown;

  constructor(cells: readonly unknown[], phrases: RelationPhrases) {
    const [id, relation, out, from, to, ends, validFrom, validUntil, precision, role, claimStatus, percent, citations] = cells;
    super({ relation, out, ends, citations, validFrom, validUntil, precision, role, claimStatus, percent }, phrases);
    this.id = id;
    this.from = from;
    this.to = to;
  }
}
