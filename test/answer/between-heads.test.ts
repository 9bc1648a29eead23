import { expect, test } from '@jest/globals';
import { BetweenHeads } from '../../src/answer/between-heads.ts';
import { holdRows, type Row } from '../../src/graph/index.ts';

const head = (edition: number): Row => [[3, '2026-01-01T00:00:00.000Z', edition], null];

function taken(rows: readonly Row[]): BetweenHeads<ReturnType<typeof holdRows>> {
  const between = new BetweenHeads(holdRows());
  for (const row of rows) between.take(row);
  return between;
}

test.each([0, 1, 2, 5])('%d rows between the heads are handed on, and the heads are not', (amount) => {
  const rows = Array.from({ length: amount }, (_, index): Row => [`row ${index}`, ['id']]);
  const between = taken([head(4), ...rows, head(4)]);
  expect(between.taker.rows).toEqual(rows);
  expect(between.version()).toBe('3 2026-01-01T00:00:00.000Z 4');
});

test.each([
  ['the data were changed in between', head(4), head(6)],
  ['they were being changed when it began', head(5), head(5)],
])('no version where %s', (_, before, after) => {
  expect(taken([before, ['row', []], after]).version()).toBeNull();
});

test.each([
  ['no row at all', []],
  ['one head', [head(4)]],
])('%s is a defect', (_, rows) => {
  expect(() => taken(rows).version()).toThrow('the graph has a Head');
});
