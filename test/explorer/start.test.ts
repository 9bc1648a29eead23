import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { countsOf } from '../../src/explorer/start/counts.ts';
import { READY_VIEWS } from '../../src/explorer/start/questions.ts';
import { decodeView, encodeView } from '../../src/explorer/view/fragment.ts';
import { isStart, shownIds } from '../../src/explorer/view/view.ts';

const seed = readdirSync('seed', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`seed/${name}`, 'utf8'))
  .join('\n');

test.each(READY_VIEWS.map((ready) => [ready.question, ready] as const))('%s: its link opens a view of entries that the seed has', (_, { view }) => {
  expect(decodeView(encodeView(view))).toEqual({ view });
  expect(isStart(view)).toBe(false);
  for (const id of [...shownIds(view), ...view.selection, ...(view.open === null ? [] : [view.open])]) expect(seed).toContain(`"id": "${id}"`);
});

test('what is recorded is told by kind; what there is none of is left out, what was not counted to the end is said so', () => {
  const counts = [
    { kind: 'MEASURE', count: 81, exact: true },
    { kind: 'COMPANY', count: 12_000, exact: false },
    { kind: 'EVENT', count: 0, exact: true },
    { kind: 'REGULATOR', count: 1, exact: true },
  ] as const;
  expect(countsOf(counts).map(({ number, words }) => `${number} ${words}`)).toEqual(['over 12,000 companies', '81 measures', '1 regulator']);
});
