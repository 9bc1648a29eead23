import { expect, test } from '@jest/globals';
import { countsText, groupsOfChanges, inOrder, lineChanges } from '../../src/explorer/time/diff.ts';

test('changes are read by kind: who is caught first, what ended last', () => {
  const kinds = ['ENDED', 'ADDED', 'FREED', 'ADDED', 'CAUGHT', 'CHANGED'] as const;
  const groups = groupsOfChanges(kinds.map((kind, place) => ({ kind, place })));
  expect(groups.map(({ kind, items }) => [kind, items.map(({ place }) => place)])).toEqual([
    ['CAUGHT', [4]],
    ['FREED', [2]],
    ['ADDED', [1, 3]],
    ['CHANGED', [5]],
    ['ENDED', [0]],
  ]);
});

test('kinds of statements are counted, most first', () => {
  expect(countsText(['FACT', 'EVENT', null, 'FACT', 'CRITERIA'])).toBe('2 facts, 1 reading of a rule, 1 event');
  expect(countsText([])).toBe('');
});

test('a line that holds at both days is neither added nor ended', () => {
  const line = (id: string) => ({ id });
  expect(lineChanges([line('a'), line('b')], [line('b'), line('c')])).toEqual({ added: [line('c')], ended: [line('a')] });
});

test('the earlier of two days comes first', () => {
  expect(inOrder('2022-03-01', '2020-06-01')).toEqual(['2020-06-01', '2022-03-01']);
  expect(inOrder('2020-06-01', '2022-03-01')).toEqual(['2020-06-01', '2022-03-01']);
});
