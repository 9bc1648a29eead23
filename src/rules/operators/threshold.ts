import { dayNumber } from '../observed.ts';
import type { Leaf } from '../rule.ts';

/** The number that a leaf compares with; days count as day numbers. */
export function thresholdOf(leaf: Leaf): number {
  return typeof leaf.value === 'number' ? leaf.value : dayNumber(String(leaf.value));
}
