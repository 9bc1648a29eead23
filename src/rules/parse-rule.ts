import { AmbitError } from '../lib/index.ts';
import { makeLeaf, type LeafValue, type Rule } from './rule.ts';
import { isOperatorSign } from './operators/index.ts';
import { MAX_LEVELS, validateRule, type MetricNames, type RuleProblem } from './validate-rule.ts';

/** Reads criteria as a data set or a client writes them; refuses them with BAD_INPUT and every problem in its details. */
export function parseRule(json: unknown, vocabulary: MetricNames): Rule {
  const problems = validateRule(json, vocabulary);
  if (problems.length > 0) {
    throw new AmbitError('BAD_INPUT', `The rule is not valid: ${problems.map(problemText).join('; ')}.`, { details: { problems } });
  }
  return ruleOf(json, 1);
}

/** A problem for people: `all.0.fact: expected a fact name of the vocabulary; did you mean 'annualActiveUsers'?`. */
function problemText({ path, expected, nearest }: RuleProblem): string {
  return `${path === '' ? 'the rule' : path}: expected ${expected}${nearest === null ? '' : `; did you mean '${nearest}'?`}`;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isLeafValue = (value: unknown): value is LeafValue => ['number', 'boolean', 'string'].includes(typeof value) || isList(value);

const refused = (): AmbitError => new AmbitError('BAD_INPUT', 'The rule is not valid: it is none of all, any, not, atLeast, unless and a leaf.');

function ruleOf(json: unknown, level: number): Rule {
  if (!isJson(json) || level > MAX_LEVELS) throw refused();
  const parts = (list: unknown): readonly Rule[] => listOf(list).map((part) => ruleOf(part, level + 1));
  const { all, any, not, atLeast, unless } = json;
  if (all !== undefined) return { kind: 'all', of: parts(all) };
  if (any !== undefined) return { kind: 'any', of: parts(any) };
  if (not !== undefined) return { kind: 'not', rule: ruleOf(Array.isArray(not) ? not[0] : not, level + 1) };
  if (isJson(atLeast)) return { kind: 'atLeast', n: Number(atLeast['n']), of: parts(atLeast['of']) };
  if (isJson(unless)) return { kind: 'unless', rule: ruleOf(unless['rule'], level + 1), exceptions: parts(unless['exceptions']) };
  return leafOf(json);
}

function leafOf({ fact, op, value, unit }: Json): Rule {
  if (typeof fact !== 'string' || !isOperatorSign(op) || !isLeafValue(value)) throw refused();
  return makeLeaf(fact, op, value, typeof unit === 'string' ? unit : null);
}
