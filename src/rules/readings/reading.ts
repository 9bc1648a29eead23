import type { Evidence, EvidenceFact, EvidenceList, EvidencePart } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { ReadingArguments } from '../vocabulary.ts';

/** What a reading may look at. */
export interface Look {
  readonly evidence: Evidence;
  readonly valid: string;
  readonly args: ReadingArguments;
  /** Plans to list abroad that hold on the day and are not too old. */
  readonly plans: () => readonly EvidenceFact[];
}

/** One way to read a fact off the graph. */
export interface GraphReading {
  readonly gives: 'boolean' | 'set' | 'text';
  /** The list that must be complete before what it lacks means no; null where nothing ever does. */
  readonly list: EvidenceList | null;
  /** The parts of the evidence that it looks at, besides plans. */
  readonly reads: readonly EvidencePart[];
  /** What it finds on the day; null when it finds nothing. */
  readonly find: (look: Look) => Finding | null;
}

/** A finding of yes or no. */
export function truthFinding(truth: boolean, citations: readonly string[]): Finding {
  return { observed: { type: 'boolean', truth }, facts: [], citations, citationsByValue: null, assumptions: [], conflict: false };
}
