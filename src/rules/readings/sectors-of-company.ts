import { holdsOn } from '../../time/index.ts';
import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';

/** Reads the sector tags of the company with all their broader terms. */
export const sectorsOfCompany: GraphReading = {
  gives: 'set',
  list: 'sectors',
  reads: ['sectors'],
  find({ evidence, valid }) {
    const present = evidence.sectors
      .filter((sector) => holdsOn(valid, sector))
      .flatMap(({ id, broader, citations }) => [id, ...broader].map((value) => ({ value, citations })));
    const complete = evidence.complete.includes('sectors');
    return present.length === 0 && !complete ? null : setFinding({ present, complete }, [], valid);
  },
};
