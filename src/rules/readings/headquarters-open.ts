import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';
import { countriesOn } from './seat.ts';

/** Reads the country of the headquarters as one country of several: others stay open. */
export const headquartersOpen: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['headquarters'],
  find({ evidence, valid }) {
    const present = countriesOn(valid, evidence.headquarters);
    return present.length === 0 ? null : setFinding({ present }, evidence.memberships, valid);
  },
};
