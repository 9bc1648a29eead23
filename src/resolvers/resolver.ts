import type { Page } from './values/index.ts';
import type { ComputedValue, FilterIds, VerdictContext } from './verdicts/index.ts';

/** What a resolver is asked: typed arguments, the page where it gives one, and what verdicts are judged by. */
export interface Question<Args> {
  readonly args: Args;
  readonly page: () => Page;
  readonly verdicts: VerdictContext;
  /** What its filters on measures and companies stand for. */
  readonly ids: FilterIds;
}

/** Answers one computed field from the columns that its plan reads. Pure: no database, no clock. */
export type Resolver<Args> = (columns: readonly unknown[], question: Question<Args>) => ComputedValue | readonly ComputedValue[] | null;
