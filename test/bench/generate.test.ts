import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { generateArguments } from '../../bench/generate/arguments.ts';
import { generateDataset } from '../../bench/generate-dataset.ts';
import { readDataset } from '../../src/io/index.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => removeTemporaryFolder(folder));

test.each([
  [[], 'Name one folder'],
  [['a', 'b'], 'Name one folder'],
  [[''], 'Name one folder'],
  [['a', '--size', 'XXL'], '--size XXL: expected XS, S, M or L'],
  [['a', '--companies', '-1'], '--companies -1: expected a whole number from 0 to 1000000'],
  [['a', '--companies', '1e9'], '--companies 1e9: expected a whole number from 0 to 1000000'],
  [['a', '--companies', '2000000'], '--companies 2000000: expected a whole number from 0 to 1000000'],
  [['a', '--measures', 'many'], '--measures many: expected a whole number'],
  [['a', '--seed', '0.5'], '--seed 0.5: expected a whole number'],
  [['a', '--companies', '0', '--events', '5'], 'Events need companies and measures'],
  [['a', '--nonsense', '1'], '--nonsense'],
] as const)('the generator refuses %j and says what it expects', (args, message) => {
  expect(() => generateArguments(args)).toThrow(message);
});

test('the same seed gives the same data set, which the project reads', async () => {
  const amounts = { seed: 7, companies: 30, measures: 5, events: 6 };
  const [first, second] = ['first', 'second'].map((name) => generateDataset(join(folder, name), amounts));
  const dataset = await readDataset(first ?? '');
  expect(await readDataset(second ?? '')).toEqual({ ...dataset, origin: 'second' });
  expect(await readDataset(generateDataset(join(folder, 'third'), { ...amounts, seed: 8 }))).not.toEqual({ ...dataset, origin: 'third' });
});

test('a folder that holds something is left as it is', () => {
  const taken = join(folder, 'taken');
  mkdirSync(taken, { recursive: true });
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  expect(() => generateDataset(taken, { seed: 1, companies: 1, measures: 1, events: 0 })).toThrow('There is something in');
  expect(readdirSync(taken)).toEqual(['mine.txt']);
});
