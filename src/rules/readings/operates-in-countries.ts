import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';
import { countriesOn } from './seat.ts';

/** Reads stated presence, the country of the headquarters, and stated absence; all other countries stay open. */
export const operatesInCountries: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['operations', 'headquarters', 'absences'],
  find({ evidence, valid }) {
    const present = countriesOn(valid, [...evidence.operations, ...evidence.headquarters]);
    const absent = countriesOn(valid, evidence.absences);
    return present.length + absent.length === 0 ? null : setFinding({ present, absent }, evidence.memberships, valid);
  },
};
