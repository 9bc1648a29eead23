import { setFinding } from '../sets.ts';
import type { GraphReading } from './reading.ts';

/** Reads the id of the company; a company that need not exist has none. */
export const companyId: GraphReading = {
  gives: 'text',
  list: null,
  reads: [],
  find({ evidence, valid }) {
    if (evidence.company.id === '') return null;
    return setFinding({ present: [{ value: evidence.company.id, citations: [] }], complete: true }, [], valid);
  },
};
