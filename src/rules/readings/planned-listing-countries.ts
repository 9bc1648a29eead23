import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';

/** Reads the countries of the planned venues of plans to list in a foreign country. */
export const plannedListingCountries: GraphReading = {
  gives: 'set',
  list: null,
  reads: [],
  find({ evidence, valid, plans }) {
    const held = plans().filter(({ truth }) => truth === true);
    const present = held.flatMap(({ country, citations }) => (country === null ? [] : [{ value: country, citations }]));
    return present.length === 0 ? null : setFinding({ present, facts: held.map(({ id }) => id) }, evidence.memberships, valid);
  },
};
