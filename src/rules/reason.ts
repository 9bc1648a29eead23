/** Why a verdict or a leaf is what it is. */
export type Reason =
  | 'NONE'
  | 'NO_CRITERIA'
  | 'NOT_YET'
  | 'ENDED'
  | 'MISSING'
  | 'INSUFFICIENT_BOUND'
  | 'CONFLICT'
  | 'STALE'
  | 'JUDGEMENT_NEEDED'
  | 'CYCLE'
  | 'INCOMPLETE_SET'
  | 'TYPE_MISMATCH';
