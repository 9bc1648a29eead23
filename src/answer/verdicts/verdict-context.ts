import type { Coordinates } from '../../time/index.ts';
import type { BoundPage } from '../bind.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import type { Rulebook } from './rulebook.ts';

/** What verdicts under one root field are computed with. */
export interface VerdictContext {
  readonly at: Coordinates;
  /** Suffix of `key`. */
  readonly suffix: string;
  readonly rulebook: Rulebook;
  /** Evidence of every company; only where somebody asks about everybody. */
  readonly population: readonly CompanyEvidence[];
  readonly pages: readonly (BoundPage | null)[];
  readonly args: readonly Readonly<Record<string, unknown>>[];
}
