import type { Column } from '../table/column.ts';

/** The rows of a table as plain records: each column by its key; what is empty is null. */
export function recordsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly Readonly<Record<string, string | number | null>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, valueOf(row, column)])));
}

/** Numbers stay numbers and days stay days, so that a program need not read words. */
function valueOf<Row>(row: Row, { text, sortBy, isRank }: Column<Row>): string | number | null {
  const value = sortBy !== undefined && isRank !== true ? sortBy(row) : text(row);
  return value === '' ? null : value;
}
