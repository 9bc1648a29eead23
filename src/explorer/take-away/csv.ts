import type { Column } from '../table/column.ts';

/** With these a spreadsheet begins a formula; behind an apostrophe it is text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as a CSV file (RFC 4180, UTF-8 with the mark by which spreadsheets know it): every cell is text, none a formula. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return `\u{feff}${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]/.test(harmless) || harmless !== text || harmless.trim() !== harmless ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
