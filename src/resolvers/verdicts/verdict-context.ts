import type { Coordinates } from '../../time/index.ts';
import type { RelationPhrases } from '../relation-sentence.ts';
import { invariant } from '../../lib/index.ts';
import { evidenceFromRow, type CompanyEvidence } from './evidence-from-row.ts';
import type { Population } from './population.ts';
import type { Rulebook } from './rulebook.ts';
import type { FilterIds } from './verdict-filter.ts';

/** What verdicts under one root field are computed with. */
export interface VerdictContext {
  readonly at: Coordinates;
  /** Suffix of `key`. */
  readonly suffix: string;
  readonly rulebook: Rulebook;
  /** Everybody; only where somebody asks about everybody. */
  readonly population: Population;
  /** What the filters on measures and companies stand for, by call of the field that has them. */
  readonly filters: ReadonlyMap<number, FilterIds>;
  /** Relations in words. */
  readonly phrases: RelationPhrases;
  /** The other coordinates, where a question compares two. */
  readonly earlier: VerdictContext | null;
}

/** The evidence that a statement brought for the company at hand. */
export function companyInRow(row: unknown, { rulebook }: VerdictContext): CompanyEvidence {
  invariant(Array.isArray(row), 'a company comes with its evidence');
  return evidenceFromRow(row, rulebook);
}
