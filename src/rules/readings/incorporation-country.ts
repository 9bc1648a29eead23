import type { GraphReading } from './reading.ts';
import { seatFinding } from './seat.ts';

/** Reads the country of incorporation of the listed or top company: exactly one. */
export const incorporationCountry: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['incorporation'],
  find: (look) => seatFinding(look.evidence.incorporation, look),
};
