/** A list from a row; anything else is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A number from a row, 0 for anything else. */
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A text from a row, empty for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
