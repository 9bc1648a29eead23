import type { Operator } from './operator.ts';
import { thresholdOf } from './threshold.ts';

/** `>=`: the boundary itself is enough. */
export const atLeast: Operator = {
  sign: '>=',
  name: 'AT_LEAST',
  types: ['number', 'date'],
  test(observed, leaf) {
    if (!('interval' in observed)) return 'UNKNOWN';
    const { lower, upper, upperOpen } = observed.interval;
    const threshold = thresholdOf(leaf);
    if (lower >= threshold) return 'TRUE';
    return upper < threshold || (upperOpen && upper === threshold) ? 'FALSE' : 'UNKNOWN';
  },
  words: (value) => `at least ${value}`,
};
