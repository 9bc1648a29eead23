import type { PhaseStep } from './phase-at.ts';
import type { Rule } from './rule.ts';

/** An article of a measure as the evaluator sees it. */
export interface ProvisionRules {
  /** `measure#art-6`. */
  readonly id: string;
  /** `art-6`, the first part of trace paths. */
  readonly part: string;
  readonly label: string;
  /** Null where nothing is testable. */
  readonly rule: Rule | null;
  /** The rule says itself where it reaches. */
  readonly explicitScope: boolean;
  readonly role: 'DUTY' | 'CONSEQUENCE' | 'NONE';
  /** Of the criteria; those of the measure where they have none of their own. */
  readonly citations: readonly string[];
  /** The citations are those of the measure. */
  readonly unquoted: boolean;
}

/** A measure as it was recorded at one instant: enough to judge it on any day. */
export interface MeasureRules {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly steps: readonly (PhaseStep & { readonly citations: readonly string[]; /** Of the recorded step. */ readonly id?: string })[];
  readonly provisions: readonly ProvisionRules[];
}
