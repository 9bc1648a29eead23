import { precisionOf } from '../values/index.ts';
import { SINCE_EVER, STILL } from '../../time/index.ts';

interface StoredRelation {
  readonly validFrom: unknown;
  readonly validUntil: unknown;
  readonly precision: unknown;
  readonly role: unknown;
  readonly claimStatus: unknown;
}

/** What a relation says of itself, with null where it holds since ever or still does. */
export function relationValue({ validFrom, validUntil, precision, role, claimStatus }: StoredRelation): StoredRelation {
  return {
    validFrom: validFrom === SINCE_EVER ? null : validFrom,
    validUntil: validUntil === STILL ? null : validUntil,
    precision: precisionOf(precision),
    role: role ?? null,
    claimStatus: claimStatus ?? null,
  };
}
