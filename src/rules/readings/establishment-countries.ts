import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';
import { countriesOn } from './seat.ts';

/** Reads headquarters, incorporation and operations that are stated to be an establishment. */
export const establishmentCountries: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['headquarters', 'incorporation', 'operations'],
  find({ evidence, valid }) {
    const established = evidence.operations.filter(({ establishment }) => establishment);
    const present = countriesOn(valid, [...evidence.headquarters, ...evidence.incorporation, ...established]);
    return present.length === 0 ? null : setFinding({ present }, evidence.memberships, valid);
  },
};
