import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';
import { countriesOn } from './seat.ts';

/** Reads the countries of the headquarters of the company and its parents; there may be parents that are not recorded. */
export const groupHeadquarters: GraphReading = {
  gives: 'set',
  list: null,
  reads: ['headquarters', 'parentHeadquarters'],
  find({ evidence, valid }) {
    const present = countriesOn(valid, [...evidence.headquarters, ...evidence.parentHeadquarters]);
    return present.length === 0 ? null : setFinding({ present }, evidence.memberships, valid);
  },
};
