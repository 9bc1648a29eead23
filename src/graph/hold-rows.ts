import type { Row, RowTaker } from './database.ts';

/** Takes rows and holds them all. */
export function holdRows(): RowTaker & { readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  return { rows, take: (row) => rows.push(row) };
}
