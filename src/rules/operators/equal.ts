import { truthOf } from '../truth.ts';
import { isIn } from './is-in.ts';
import type { Operator } from './operator.ts';
import { thresholdOf } from './threshold.ts';

/** `=`: of a number only when exactly one value is possible; of a text without regard to case. */
export const equal: Operator = {
  sign: '=',
  name: 'EQUAL',
  types: ['number', 'boolean', 'date', 'text'],
  test(observed, leaf) {
    if (observed.type === 'boolean') return typeof leaf.value === 'boolean' ? truthOf(observed.truth === leaf.value) : 'UNKNOWN';
    if (observed.type === 'set') return isIn.test(observed, leaf);
    const { lower, lowerOpen, upper, upperOpen } = observed.interval;
    const threshold = thresholdOf(leaf);
    if (lower === threshold && upper === threshold) return 'TRUE';
    const outside = threshold < lower || threshold > upper || (lowerOpen && threshold === lower) || (upperOpen && threshold === upper);
    return outside ? 'FALSE' : 'UNKNOWN';
  },
  words: (value) => value,
};
