/** A positional row or list as the database returns it. */
export type Cells = readonly unknown[];

const NOTHING: Cells = [];

export const listOf = (value: unknown): Cells => (Array.isArray(value) ? value : NOTHING);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const booleanOf = (value: unknown): boolean => value === true;

const isText = (item: unknown): item is string => typeof item === 'string';
const isRow = (item: unknown): item is Cells => Array.isArray(item);

// A list that came whole is taken as it is: one that is filled anew has room to spare, and very many are held.
export function rowsOf(value: unknown): readonly Cells[] {
  const list = listOf(value);
  return list.every(isRow) ? list : list.filter(isRow);
}

export function textsOf(value: unknown): readonly string[] {
  const list = listOf(value);
  return list.every(isText) ? list : list.filter(isText);
}
