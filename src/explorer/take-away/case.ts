import type { CanvasCitationFragment, CaseVerdictFragment, Verdict } from '../generated/operations.ts';
import type { EntryRow } from '../table/entry-table.ts';
import type { RelationRow } from '../table/relation-table.ts';
import type { Markup } from './markup.ts';
import type { Numbered } from './numbering.ts';

/** Verdicts that are explained together: all of a company, of a measure, or those between entries that are shown. */
export interface CaseChapter {
  readonly title: string;
  /** Whose verdicts they are: each is then told by its other side; null where both sides differ. */
  readonly of: 'Company' | 'Measure' | null;
  /** Counts of all verdicts, those too that are not explained; empty where they are not counted. */
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly verdicts: readonly CaseVerdictFragment[];
  /** How many there are to explain; more than those that are. */
  readonly total: number;
}

/** An operation that was sent for the file, so that it can be asked again. */
export interface AskedOperation {
  readonly query: string;
  readonly variables: readonly string[];
}

/** Everything that a case file tells. */
export interface Case {
  readonly title: string;
  /** The coordinates in words. */
  readonly coordinates: string;
  readonly madeAt: string;
  /** The link that opens the same view. */
  readonly address: string;
  readonly picture: (numbersOf: (link: string) => readonly number[]) => Markup;
  readonly entries: readonly EntryRow[];
  readonly relations: readonly (RelationRow & { readonly citations: readonly CanvasCitationFragment[] })[];
  readonly chapters: readonly CaseChapter[];
  readonly asked: readonly AskedOperation[];
  /** What is not in it, each in a sentence. */
  readonly omissions: readonly string[];
}

/** Gives the citations of a statement their numbers. */
export type Cite = (citations: readonly CanvasCitationFragment[]) => readonly Numbered[];
