import type { Row } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';

/** The one list that a writing statement returns in each row, read value by value. */
export interface Tuple {
  text(index: number): string;
  textOrNull(index: number): string | null;
  number(index: number): number;
  truth(index: number): boolean;
  texts(index: number): readonly string[];
  map(index: number): Readonly<Record<string, unknown>>;
}

/** Reads a row as what its statement says it returns; anything else is a bug. */
export function tupleOf(row: Row): Tuple {
  const values: unknown = row[0];
  invariant(Array.isArray(values), 'a writing statement returns lists');
  const at = (index: number): unknown => values[index];
  return {
    text: (index) => textOf(at(index)),
    textOrNull: (index) => (at(index) === null ? null : textOf(at(index))),
    number: (index) => {
      const value = at(index);
      invariant(typeof value === 'number', 'the graph holds a number here');
      return value;
    },
    truth: (index) => at(index) === true,
    texts: (index) => {
      const value = at(index);
      invariant(Array.isArray(value), 'the graph holds a list here');
      return value.map(textOf);
    },
    map: (index) => {
      const value = at(index);
      invariant(typeof value === 'object' && value !== null && !Array.isArray(value), 'the graph holds a map here');
      return { ...value };
    },
  };
}

function textOf(value: unknown): string {
  invariant(typeof value === 'string', 'the graph holds a text here');
  return value;
}
