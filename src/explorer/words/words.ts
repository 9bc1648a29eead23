import type { Phase } from '../generated/operations.ts';

/** Where a measure stands, as words beside a name. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  NOT_YET: 'not yet there',
  PROPOSED: 'proposed',
  ADOPTED: 'adopted, not yet in force',
  IN_FORCE: 'in force',
  ENDED: 'ended',
};
