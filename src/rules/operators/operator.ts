import type { Observed } from '../observed.ts';
import type { Leaf, OperatorSign } from '../rule.ts';
import type { Truth } from '../truth.ts';
import type { MetricType } from '../vocabulary.ts';

/** A comparison that rules may use. */
export interface Operator {
  readonly sign: OperatorSign;
  /** As the API spells it. */
  readonly name: 'EQUAL' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST' | 'IN';
  /** What it compares. */
  readonly types: readonly MetricType[];
  /** Whether what is known of the fact settles the comparison, and how. */
  readonly test: (observed: Observed, leaf: Leaf) => Truth;
  /** `more than 1,000,000 people`: the comparison in words, around the words of its value. */
  readonly words: (value: string) => string;
}
