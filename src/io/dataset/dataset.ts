import type { RowKind, RowOf } from './kinds.ts';
import type { Manifest } from './manifest.ts';
import type { MetricRow, ReadingRow } from './vocabulary.ts';

/** A row of a plain node type, validated by the model. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Where a row stands: the file, and its path in messages (`events[3]`). */
export interface Place {
  readonly file: string;
  readonly at: string;
}

/** A data set as its files say, each row checked for shape; `validateDataset` checks what rows say about each other. */
export type Dataset = {
  readonly manifest: Manifest;
  /** A folder's name, never a path. */
  readonly origin: string;
  readonly vocabulary: { readonly note?: string | undefined; readonly readings: readonly ReadingRow[]; readonly metrics: readonly MetricRow[] };
  /** Rows of all other files, by stem. */
  readonly plain: ReadonlyMap<string, readonly PlainRow[]>;
  readonly places: ReadonlyMap<object, Place>;
} & { readonly [Kind in RowKind]: readonly RowOf<Kind>[] };
