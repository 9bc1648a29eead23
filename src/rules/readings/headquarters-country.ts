import type { GraphReading } from './reading.ts';
import { seatFinding } from './seat.ts';

/** Reads the country of the headquarters: exactly one. */
export const headquartersCountry: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['headquarters'],
  find: (look) => seatFinding(look.evidence.headquarters, look),
};
