/** A positional row or list as the database returns it. */
export type Cells = readonly unknown[];

export const listOf = (value: unknown): Cells => (Array.isArray(value) ? value : []);
export const rowsOf = (value: unknown): readonly Cells[] => listOf(value).filter(Array.isArray);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const textsOf = (value: unknown): readonly string[] => listOf(value).filter((item) => typeof item === 'string');
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const booleanOf = (value: unknown): boolean => value === true;
