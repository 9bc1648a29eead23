import type { Cells } from './cells.ts';

/** Takes the rows of a statement as they come, `[what is stated, ids of companies]`. What came of them is held from `keep` on. */
export interface Taking {
  take(row: Cells): void;
  keep(): void;
}
