/** A column of a table: the same for the page, for a file, and for what is searched. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly text: (row: Row) => string;
  /** What it is sorted by, where that is not its text; null comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** What it is sorted by is a place in an order, nothing to be told. */
  readonly isRank?: boolean;
  /** Only files have it: ids, which nobody reads on a page. */
  readonly isForFiles?: boolean;
}

/** How a table is narrowed and sorted. */
export interface Arrangement {
  readonly sort: string | null;
  readonly isDescending: boolean;
  readonly words: string;
}

/** Numbers within names by their size: Article 9 before Article 37. */
const ORDER = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows that have all of the words, in the order asked for; what has nothing to sort by stands last either way. */
export function arranged<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { sort, isDescending, words }: Arrangement): readonly Row[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = wanted.length === 0 ? rows : rows.filter((row) => hasAll(row, columns, wanted));
  const column = columns.find(({ key }) => key === sort);
  if (column === undefined) return found;
  const values = new Map(found.map((row) => [row, valueOf(row, column)]));
  return found.toSorted((a, b) => compare(values.get(a) ?? null, values.get(b) ?? null, isDescending));
}

function hasAll<Row>(row: Row, columns: readonly Column<Row>[], wanted: readonly string[]): boolean {
  const text = plain(columns.map((column) => column.text(row)).join('\n'));
  return wanted.every((word) => text.includes(word));
}

function valueOf<Row>(row: Row, { sortBy, text }: Column<Row>): string | number | null {
  const value = sortBy ? sortBy(row) : text(row);
  return value === '' ? null : value;
}

function compare(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : ORDER.compare(String(a), String(b));
  return isDescending ? -order : order;
}

/** Case, width and accents are nothing to search for. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
