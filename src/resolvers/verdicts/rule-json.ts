import type { AtLeastInput, LeafInput, Operator, RuleInput, UnlessInput, ValueInput } from '../../generated/schema.ts';
import { AmbitError } from '../../lib/index.ts';
import { OPERATORS, type Leaf, type LeafValue, type OperatorSign, type Rule } from '../../rules/index.ts';

/** Criteria as a data set writes them: what rules are read from, and what their validation speaks about. */
export type RuleJson = Readonly<Record<string, unknown>>;

/** Deeper than any rule may be; the reading of rules says so with its own words. */
const DEEPEST = 12;

/** A rule of a client as criteria are written; whether it is valid is for `parseRule` to say. */
export function jsonOfInput(input: RuleInput, path: string, level = 1): RuleJson {
  if (level > DEEPEST) throw new AmbitError('BAD_INPUT', `${path}: expected at most 8 levels.`);
  const list = (rules: readonly RuleInput[]): readonly RuleJson[] => rules.map((rule) => jsonOfInput(rule, path, level + 1));
  const { all, any, not, atLeast, unless, leaf } = input;
  if (all) return { all: list(all) };
  if (any) return { any: list(any) };
  if (not) return { not: jsonOfInput(not, path, level + 1) };
  if (atLeast) return { atLeast: atLeastJson(atLeast, list) };
  if (unless) return { unless: unlessJson(unless, path, level, list) };
  if (leaf) return leafJson(leaf, path);
  throw new AmbitError('BAD_INPUT', `${path}: expected one of all, any, not, atLeast, unless, leaf.`);
}

type ListJson = (rules: readonly RuleInput[]) => readonly RuleJson[];

const atLeastJson = ({ n, of }: AtLeastInput, list: ListJson): RuleJson => ({ n, of: list(of) });
const unlessJson = ({ rule, exceptions }: UnlessInput, path: string, level: number, list: ListJson): RuleJson => ({
  rule: jsonOfInput(rule, path, level + 1),
  exceptions: list(exceptions),
});

const leafJson = ({ fact, operator, value, unit }: LeafInput, path: string): RuleJson => ({
  fact,
  op: signOf(operator),
  value: valueOf(value, path),
  ...(unit != null && { unit }),
});

/** The sign of an operator of the API. */
export function signOf(operator: Operator): OperatorSign {
  const found = Object.values(OPERATORS).find(({ name }) => name === operator);
  return found?.sign ?? '=';
}

/** A threshold as criteria write it. */
export function valueOf({ number, boolean, text, date, list, quantity, including }: ValueInput, path: string): LeafValue {
  if (quantity || including) throw new AmbitError('BAD_INPUT', `${path}: a rule compares with number, boolean, text, date or list.`);
  const value = number ?? boolean ?? text ?? date ?? list;
  if (value === null || value === undefined) throw new AmbitError('BAD_INPUT', `${path}: give number, boolean, text, date or list.`);
  return value;
}

/** A rule as criteria write it, with some of its leaves exchanged; `change` is given each leaf with its path. */
export function jsonOfRule(rule: Rule, change: (leaf: Leaf, path: string) => RuleJson, place = ''): RuleJson {
  const at = (step: string): string => (place === '' ? step : `${place}.${step}`);
  switch (rule.kind) {
    case 'leaf':
      return change(rule, place === '' ? 'leaf' : place);
    case 'not':
      return { not: jsonOfRule(rule.rule, change, at('not.0')) };
    case 'unless': {
      const exceptions = rule.exceptions.map((exception, index) => jsonOfRule(exception, change, at(`unless.exceptions.${index}`)));
      return { unless: { rule: jsonOfRule(rule.rule, change, at('unless.rule')), exceptions } };
    }
    case 'atLeast':
      return { atLeast: { n: rule.n, of: rule.of.map((part, index) => jsonOfRule(part, change, at(`atLeast.${index}`))) } };
    default:
      return { [rule.kind]: rule.of.map((part, index) => jsonOfRule(part, change, at(`${rule.kind}.${index}`))) };
  }
}

/** A leaf as criteria write it. */
export function jsonOfLeaf({ fact, op, value, unit }: Leaf): RuleJson {
  return { fact, op, value, ...(unit !== null && { unit }) };
}
