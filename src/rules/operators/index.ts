// The comparisons that rules may use, one file each. A new one: its file, its line here, its table in test/cases/operators.yaml.
import type { OperatorSign } from '../rule.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { equal } from './equal.ts';
import { isIn } from './is-in.ts';
import { lessThan } from './less-than.ts';
import { moreThan } from './more-than.ts';
import type { Operator } from './operator.ts';

export const OPERATORS: Readonly<Record<OperatorSign, Operator>> = {
  '=': equal,
  '>': moreThan,
  '>=': atLeast,
  '<': lessThan,
  '<=': atMost,
  in: isIn,
};

/** Whether a text is the sign of an operator. */
export function isOperatorSign(sign: unknown): sign is OperatorSign {
  return typeof sign === 'string' && Object.hasOwn(OPERATORS, sign);
}

export type { Operator } from './operator.ts';
