import { describe, expect, test } from '@jest/globals';
import { RULES } from './harness/architecture-rules.ts';
import { readSources, sourceFile } from './harness/source-tree.ts';

const sources = readSources();

test('the rules look at the product', () => {
  expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['time/period.ts', 'cypher/cypher.ts', 'lib/index.ts']));
});

describe.each(RULES)('$says', ({ breaches, example }) => {
  test('holds', () => {
    expect(breaches(sources)).toEqual([]);
  });

  test('a breach is noticed', () => {
    expect(breaches(Object.entries(example).map(([path, text]) => sourceFile(path, text)))).not.toEqual([]);
  });
});
