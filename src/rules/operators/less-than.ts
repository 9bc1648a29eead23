import { negate } from '../truth.ts';
import { atLeast } from './at-least.ts';
import type { Operator } from './operator.ts';

/** `<`: the boundary itself is too much; the exact opposite of `>=`. */
export const lessThan: Operator = {
  sign: '<',
  name: 'LESS_THAN',
  types: ['number', 'date'],
  test: (observed, leaf) => negate(atLeast.test(observed, leaf)),
  words: (value) => `less than ${value}`,
};
