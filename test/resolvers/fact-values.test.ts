import { expect, test } from '@jest/globals';
import { isStale, spreadOf } from '../../src/resolvers/fact-values.ts';

test.each<[string, readonly unknown[], object | null]>([
  ['nothing contradicts it', [530, 530, 'users', []], null],
  ['two exact figures', [530, 530, 'users', [[521, 521]]], { exact: 9, lower: 9, upper: 9, unit: 'users', text: '9 users' }],
  [
    'three exact figures',
    [
      530,
      530,
      'users',
      [
        [521, 521],
        [550, 550],
      ],
    ],
    { exact: 29, text: '29 users' },
  ],
  ['a bound among them', [530, 530, 'users', [[521, null]]], { exact: null, lower: 9, upper: null, text: 'at least 9 users' }],
  ['texts have no distance', [null, null, null, [[null, null]]], null],
])('the spread of figures that contradict each other: %s', (_name, cells, expected) => {
  const spread = spreadOf(cells);
  if (expected === null) expect(spread).toBeNull();
  else expect(spread).toMatchObject(expected);
});

test.each<[string, readonly unknown[], boolean]>([
  ['a figure of two years ago to the day', ['number', '2019-07-13', null, null, [null]], false],
  ['a figure of a day more', ['number', '2019-07-12', null, null, [null]], true],
  ['a figure with an age limit of its own', ['number', '2021-06-01', null, null, [30]], true],
  ['an open state without an age limit', ['boolean', null, '2001-01-01', '9999-12-31', [null]], false],
  ['an open state past its limit', ['boolean', null, '2021-01-01', '9999-12-31', [180]], true],
  ['a state that says when it ends', ['boolean', null, '2001-01-01', '2022-01-01', [180]], false],
])('too old on 12 July 2021: %s', (_name, cells, expected) => {
  expect(isStale(cells, '2021-07-12')).toBe(expected);
});
