import type { Operator } from './operator.ts';
import { thresholdOf } from './threshold.ts';

/** `>`: the boundary itself is not enough. */
export const moreThan: Operator = {
  sign: '>',
  name: 'MORE_THAN',
  types: ['number', 'date'],
  test(observed, leaf) {
    if (!('interval' in observed)) return 'UNKNOWN';
    const { lower, lowerOpen, upper } = observed.interval;
    const threshold = thresholdOf(leaf);
    if (lower > threshold || (lowerOpen && lower === threshold)) return 'TRUE';
    return upper <= threshold ? 'FALSE' : 'UNKNOWN';
  },
  words: (value) => `more than ${value}`,
};
