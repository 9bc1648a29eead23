import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';
import { countriesOn } from './seat.ts';

/** Reads the countries of the exchanges (or other markets, by `kind`) on which the company is listed on the day. */
export const listingCountries: GraphReading = {
  gives: 'set',
  list: 'listings',
  reads: ['listings'],
  find({ evidence, valid, args }) {
    const market = args.kind ?? 'exchange';
    const present = countriesOn(
      valid,
      evidence.listings.filter(({ exchangeKind }) => exchangeKind === market),
    );
    const complete = evidence.complete.includes('listings');
    return present.length === 0 && !complete ? null : setFinding({ present, complete }, evidence.memberships, valid);
  },
};
