import type { Cursor } from './cursor.ts';

/** A page as it was asked for. */
export interface Page {
  /** The list that its cursors belong to. */
  readonly list: string;
  readonly size: number;
  /** Counted from the end (`last`). */
  readonly backward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}
