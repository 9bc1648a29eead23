/** A positional row or list as the database returns it. */
export type Cells = readonly unknown[];

const NOTHING: Cells = [];
export const NO_TEXTS: readonly string[] = [];

export const listOf = (value: unknown): Cells => (Array.isArray(value) ? value : NOTHING);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const booleanOf = (value: unknown): boolean => value === true;

const isText = (item: unknown): item is string => typeof item === 'string';
const isRow = (item: unknown): item is Cells => Array.isArray(item);

/** The rows of a list; whatever else stands in it is left out. */
export function rowsOf(value: unknown): readonly Cells[] {
  const list = listOf(value);
  return list.every(isRow) ? list : list.filter(isRow);
}

/** Texts are held, so the list is a copy without room to spare: one that grew, as all do that the driver brings, takes three times as much. */
export function textsOf(value: unknown): readonly string[] {
  const texts = listOf(value).filter(isText);
  return texts.length === 0 ? NO_TEXTS : texts.slice();
}
