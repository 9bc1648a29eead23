import { holdsOn } from '../../time/index.ts';
import { truthFinding, type GraphReading } from './reading.ts';

/** Reads whether a shareholder has its headquarters outside the mainland; owners of unknown seat show nothing. */
export const hasForeignOwner: GraphReading = {
  gives: 'boolean',
  list: 'owners',
  reads: ['owners'],
  find({ evidence, valid }) {
    const foreign = evidence.owners.filter((owner) => owner.country !== null && owner.country !== 'CN' && holdsOn(valid, owner));
    return foreign.length === 0 ? null : truthFinding(true, [...new Set(foreign.flatMap(({ citations }) => citations))]);
  },
};
