import { nearestWord } from '../lib/index.ts';
import { parsePartialDate } from '../time/index.ts';
import { joinPath } from './leaves-of.ts';
import { OPERATORS, isOperatorSign } from './operators/index.ts';
import { splitFact } from './rule.ts';
import type { Metric, MetricType, Vocabulary } from './vocabulary.ts';

export const MAX_LEVELS = 8;
export const MAX_LEAVES = 64;

/** Why a rule is refused, and where. */
export interface RuleProblem {
  /** Place in the rule, `all.0.value`; empty for the rule itself. */
  readonly path: string;
  readonly expected: string;
  /** The valid name nearest to what was written. */
  readonly nearest: string | null;
}

/** What validation needs of the vocabulary. */
export type MetricNames = Pick<Vocabulary, 'metrics'> | { readonly metrics: ReadonlyMap<string, Pick<Metric, 'type' | 'unit'>> };

const FORMS = ['all', 'any', 'not', 'atLeast', 'unless', 'fact'] as const;

/** Everything that is wrong with criteria as a data set or a client writes them; empty when they are a rule. */
export function validateRule(json: unknown, vocabulary: MetricNames): readonly RuleProblem[] {
  const check: Check = { vocabulary, problems: [], leaves: 0 };
  checkRule(check, json, '', 1);
  if (check.leaves > MAX_LEAVES) refuse(check, '', `at most ${MAX_LEAVES} leaves`);
  return check.problems;
}

interface Check {
  readonly vocabulary: MetricNames;
  readonly problems: RuleProblem[];
  leaves: number;
}

function refuse(check: Check, path: string, expected: string, nearest?: string): void {
  // A hostile tree must not become a hostile answer.
  if (check.problems.length < 20) check.problems.push({ path, expected, nearest: nearest ?? null });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkRule(check: Check, json: unknown, path: string, level: number): void {
  if (level > MAX_LEVELS) return refuse(check, path, `at most ${MAX_LEVELS} levels`);
  if (!isRecord(json)) return refuse(check, path, `an object with one of ${FORMS.join(', ')}`);
  const forms = FORMS.filter((form) => Object.hasOwn(json, form));
  const [form] = forms;
  if (form === undefined || forms.length > 1) {
    const [written] = Object.keys(json);
    return refuse(check, path, `exactly one of ${FORMS.join(', ')}`, written === undefined ? undefined : nearestWord(written, FORMS));
  }
  if (form === 'fact') return checkLeaf(check, json, path);
  checkKeys(check, json, path, [form]);
  checkGroup(check, form, json[form], path, level);
}

function checkGroup(check: Check, form: 'all' | 'any' | 'not' | 'atLeast' | 'unless', content: unknown, path: string, level: number): void {
  const place = joinPath(path, form);
  if (form === 'all' || form === 'any') return checkList(check, content, place, level);
  if (form === 'not') {
    // Some criteria write the one rule of a `not` as a list of one.
    const inner: unknown = Array.isArray(content) && content.length === 1 ? content[0] : content;
    return checkRule(check, inner, `${place}.0`, level + 1);
  }
  if (!isRecord(content)) return refuse(check, place, form === 'atLeast' ? 'an object with n and of' : 'an object with rule and exceptions');
  if (form === 'unless') {
    checkKeys(check, content, place, ['rule', 'exceptions']);
    checkRule(check, content['rule'], `${place}.rule`, level + 1);
    return checkList(check, content['exceptions'], `${place}.exceptions`, level);
  }
  checkKeys(check, content, place, ['n', 'of']);
  checkList(check, content['of'], place, level);
  const most = Array.isArray(content['of']) ? content['of'].length : 0;
  const n = content['n'];
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > most) refuse(check, `${place}.n`, `a whole number from 1 to ${most}`);
}

function checkList(check: Check, list: unknown, path: string, level: number): void {
  // `all` of nothing would be true of everybody.
  if (!Array.isArray(list) || list.length === 0) return refuse(check, path, 'a list of at least one rule');
  for (const [index, part] of list.entries()) {
    if (check.leaves > MAX_LEAVES) return;
    checkRule(check, part, `${path}.${index}`, level + 1);
  }
}

function checkKeys(check: Check, json: Readonly<Record<string, unknown>>, path: string, known: readonly string[]): void {
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) refuse(check, joinPath(path, key), `only ${known.join(', ')} here`, nearestWord(key, known));
  }
}

function checkLeaf(check: Check, json: Readonly<Record<string, unknown>>, path: string): void {
  check.leaves++;
  checkKeys(check, json, path, ['fact', 'op', 'value', 'unit']);
  const { fact, op, unit } = json;
  const { metric: name, scope } = splitFact(typeof fact === 'string' ? fact : '');
  const metric = check.vocabulary.metrics.get(name);
  if (!metric) refuse(check, joinPath(path, 'fact'), 'a fact name of the vocabulary', nearestWord(name, check.vocabulary.metrics.keys()));
  if (scope !== null && !/^[A-Z]{2,3}$|^global$/.test(scope)) refuse(check, joinPath(path, 'fact'), 'a scope such as EU after the dot');
  if (!isOperatorSign(op)) {
    return refuse(check, joinPath(path, 'op'), `one of ${Object.keys(OPERATORS).join(' ')}`, nearestWord(String(op), Object.keys(OPERATORS)));
  }
  if (!metric) return;
  const types: readonly MetricType[] = OPERATORS[op].types;
  if (!types.includes(metric.type)) {
    const fitting = Object.values(OPERATORS).filter((operator) => [...operator.types].some((type) => type === metric.type));
    refuse(check, joinPath(path, 'op'), `one of ${fitting.map(({ sign }) => sign).join(' ')} for ${name}, which is a ${metric.type}`);
  } else {
    const expected = valueProblem(json['value'], metric.type, op === 'in');
    if (expected !== null) refuse(check, joinPath(path, 'value'), expected);
  }
  if (unit !== undefined && unit !== null && unit !== metric.unit) {
    refuse(check, joinPath(path, 'unit'), metric.unit === null ? 'no unit' : `the unit ${metric.unit}`, metric.unit ?? undefined);
  }
}

function valueProblem(value: unknown, type: MetricType, list: boolean): string | null {
  if (list) {
    const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? null : 'a list of at least one text';
  }
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'a finite number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'date':
      return typeof value === 'string' && parsePartialDate(value)?.precision === 'DAY' ? null : 'a day, 2022-09-01';
    default:
      return typeof value === 'string' && value.trim() !== '' ? null : 'a text';
  }
}
