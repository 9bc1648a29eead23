import { SINCE_EVER, STILL } from '../../time/index.ts';
import { relationSentence, type RelationPhrases } from '../relation-sentence.ts';
import { precisionOf } from '../values/index.ts';
import { textOf } from './cells.ts';

/** A relation as the statement brought it: of the edge only what is shown. */
export interface WalkedRelation {
  readonly relation: unknown;
  readonly out: unknown;
  /** Names of both ends. */
  readonly ends: unknown;
  readonly citations: unknown;
  readonly validFrom: unknown;
  readonly validUntil: unknown;
  readonly precision: unknown;
  readonly role: unknown;
  readonly claimStatus: unknown;
  readonly percent: unknown;
}

/** What a relation says of itself, with null where it holds since ever or still does. A page has many: each value is made when it is asked for. */
export class RelationValue {
  readonly #walked: WalkedRelation;
  readonly #phrases: RelationPhrases;

  constructor(walked: WalkedRelation, phrases: RelationPhrases) {
    this.#walked = walked;
    this.#phrases = phrases;
  }

  get relation(): unknown {
    return this.#walked.relation;
  }

  get reversed(): boolean {
    return this.#walked.out !== true;
  }

  get sentence(): unknown {
    const { relation, ends, role, percent } = this.#walked;
    return relationSentence(this.#phrases, textOf(relation), this.reversed ? 'IN' : 'OUT')([ends, role, percent]);
  }

  get validFrom(): unknown {
    const { validFrom } = this.#walked;
    return validFrom === SINCE_EVER ? null : validFrom;
  }

  get validUntil(): unknown {
    const { validUntil } = this.#walked;
    return validUntil === STILL ? null : validUntil;
  }

  get precision(): unknown {
    return precisionOf(this.#walked.precision);
  }

  get role(): unknown {
    return this.#walked.role;
  }

  get claimStatus(): unknown {
    return this.#walked.claimStatus;
  }

  get citations(): unknown {
    return this.#walked.citations;
  }
}
