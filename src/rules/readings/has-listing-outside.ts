import { holdsOn } from '../../time/index.ts';
import { truthFinding, type GraphReading } from './reading.ts';

/** Reads whether a listing on an exchange outside the countries of `outside` holds on the day. */
export const hasListingOutside: GraphReading = {
  gives: 'boolean',
  list: 'listings',
  reads: ['listings'],
  find({ evidence, valid, args }) {
    const inside = args.outside ?? [];
    const found = evidence.listings.filter(
      (listing) => listing.exchangeKind === 'exchange' && holdsOn(valid, listing) && !inside.includes(listing.country),
    );
    if (found.length > 0) return truthFinding(true, [...new Set(found.flatMap(({ citations }) => citations))]);
    return evidence.complete.includes('listings') ? truthFinding(false, []) : null;
  },
};
