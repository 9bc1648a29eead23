import { expect, test } from '@jest/globals';
import { buildVocabulary, leavesOf, parseRule, ruleText, validateRule } from '../../src/rules/index.ts';

const metric = (name: string, type: string, label: string, unit: string | null = null): object => ({
  name,
  type,
  unit,
  label,
  question: '?',
  known: 'reported',
});
const vocabulary = buildVocabulary({
  facts: [
    metric('registeredUsers', 'number', 'Registered users', 'users'),
    metric('turnover', 'number', 'Worldwide turnover', 'EUR'),
    metric('isListed', 'boolean', 'Listed'),
    metric('sector', 'set', 'Sectors'),
    metric('started', 'date', 'Start of transfers'),
  ],
  names: new Map([
    ['games', 'Online games'],
    ['EU', 'European Union'],
  ]),
});
const yes = { fact: 'isListed', op: '=', value: true };
const nested = (levels: number): unknown => (levels === 1 ? yes : { all: [nested(levels - 1)] });

test.each([
  ['an unknown fact', { fact: 'registeredUser', op: '>', value: 1 }, 'fact', 'a fact name of the vocabulary', 'registeredUsers'],
  ['an unknown operator', { all: [{ fact: 'registeredUsers', op: '=>', value: 1 }] }, 'all.0.op', 'one of = > >= < <= in', '='],
  ['an operator of another type', { any: [{ fact: 'isListed', op: '>', value: 1 }] }, 'any.0.op', 'one of = for isListed, which is a boolean', null],
  ['a value of another type', { not: { fact: 'isListed', op: '=', value: 'yes' } }, 'not.0.value', 'true or false', null],
  ['a number that is none', { fact: 'registeredUsers', op: '>', value: Number.NaN }, 'value', 'a finite number', null],
  ['an infinite number', { fact: 'registeredUsers', op: '>', value: Number.POSITIVE_INFINITY }, 'value', 'a finite number', null],
  ['another unit', { fact: 'registeredUsers', op: '>', value: 1, unit: 'user' }, 'unit', 'the unit users', 'users'],
  ['a day that does not exist', { fact: 'started', op: '<', value: '2022-02-30' }, 'value', 'a day, 2022-09-01', null],
  ['an empty list', { fact: 'sector', op: 'in', value: [] }, 'value', 'a list of at least one text', null],
  ['all of nothing', { all: [] }, 'all', 'a list of at least one rule', null],
  ['a mistyped form', { al: [yes] }, '', 'exactly one of all, any, not, atLeast, unless, fact', 'all'],
  ['two forms at once', { all: [yes], any: [yes] }, '', 'exactly one of all, any, not, atLeast, unless, fact', 'all'],
  ['more than there are', { atLeast: { n: 3, of: [yes, yes] } }, 'atLeast.n', 'a whole number from 1 to 2', null],
  ['a field that means nothing', { ...yes, values: 1 }, 'values', 'only fact, op, value, unit here', 'value'],
  ['no object', 'isListed', '', 'an object with one of all, any, not, atLeast, unless, fact', null],
  ['a ninth level', nested(9), 'all.0.all.0.all.0.all.0.all.0.all.0.all.0.all.0', 'at most 8 levels', null],
  ['a sixty-fifth leaf', { all: Array.from({ length: 65 }, () => yes) }, '', 'at most 64 leaves', null],
])('%s is refused with its place and what was expected', (_, rule, path, expected, nearest) => {
  expect(validateRule(rule, vocabulary)).toContainEqual({ path, expected, nearest });
  expect(() => parseRule(rule, vocabulary)).toThrow(/The rule is not valid/);
});

test('eight levels and 64 leaves are accepted', () => {
  expect(validateRule(nested(8), vocabulary)).toEqual([]);
  expect(validateRule({ all: Array.from({ length: 64 }, () => yes) }, vocabulary)).toEqual([]);
});

test('a tree of a million levels is refused, not walked', () => {
  let rule: unknown = yes;
  for (let level = 0; level < 1_000_000; level++) rule = { not: rule };
  expect(validateRule(rule, vocabulary)).toHaveLength(1);
});

test('a rule reads as a sentence, and its leaves have their places', () => {
  const rule = parseRule(
    {
      unless: {
        rule: { all: [{ fact: 'registeredUsers.EU', op: '>=', value: 45000000 }, { any: [yes, { fact: 'turnover', op: '>', value: 25000000000 }] }] },
        exceptions: [{ fact: 'sector', op: 'in', value: ['games', 'cloud'] }, { not: { fact: 'started', op: '<', value: '2022-09-01' } }],
      },
    },
    vocabulary,
  );
  expect(ruleText(rule, vocabulary)).toBe(
    '(registered users (European Union): at least 45,000,000; and (listed; or worldwide turnover: more than EUR 25,000,000,000)); unless sectors: Online games or cloud; or (not (start of transfers: less than 1 September 2022))',
  );
  expect(leavesOf(rule).map(({ path, negated }) => [path, negated])).toEqual([
    ['unless.rule.all.0', false],
    ['unless.rule.all.1.any.0', false],
    ['unless.rule.all.1.any.1', false],
    ['unless.exceptions.0', true],
    ['unless.exceptions.1.not.0', false],
  ]);
  expect(leavesOf(parseRule(yes, vocabulary)).map(({ path }) => path)).toEqual(['leaf']);
});
