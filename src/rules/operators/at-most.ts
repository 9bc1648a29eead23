import { negate } from '../truth.ts';
import { moreThan } from './more-than.ts';
import type { Operator } from './operator.ts';

/** `<=`: the boundary itself is still within; the exact opposite of `>`. */
export const atMost: Operator = {
  sign: '<=',
  name: 'AT_MOST',
  types: ['number', 'date'],
  test: (observed, leaf) => negate(moreThan.test(observed, leaf)),
  words: (value) => `at most ${value}`,
};
