import type { ObservedSet } from '../observed.ts';
import type { Operator } from './operator.ts';

/** `in`: the set has at least one of the listed values. */
export const isIn: Operator = {
  sign: 'in',
  name: 'IN',
  types: ['set', 'text'],
  test(observed, leaf) {
    if (observed.type !== 'set') return 'UNKNOWN';
    if (leaf.wanted.some((value) => observed.present.has(value))) return 'TRUE';
    return leaf.wanted.every((value) => isAbsent(observed, value)) ? 'FALSE' : 'UNKNOWN';
  },
  words: (value) => value,
};

function isAbsent(set: ObservedSet, value: string): boolean {
  return !set.disputed.has(value) && (set.complete || set.absent.has(value));
}
