import { expect, test } from '@jest/globals';
import { checkDataset, formatReport } from '../../src/io/index.ts';
import { CITED, company, datasetOf, event, measure, model, users } from './format.ts';

const report = (content: Readonly<Record<string, unknown>>): readonly string[] => {
  const { errors, warnings } = checkDataset(datasetOf(content), { model });
  return [...errors.map(({ message }) => message), ...warnings.map(({ message }) => `(${message})`)];
};

test('a clean data set has nothing to report', () => {
  const content = { companies: [company({ facts: [users()] })], events: [event({ companies: ['didi'] })] };
  expect(report(content)).toEqual([]);
  expect(formatReport(checkDataset(datasetOf(content), { model }))).toBe('0 errors, 0 warnings');
});

const state = (value: boolean, from?: string, until?: string): object => ({ metric: 'isListed', value, from, until, citations: CITED });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test.each([
  ['a dangling id', { events: [event({ companies: ['didi'] })] }, ["unknown company 'didi' at events[0].companies[0]"]],
  [
    'a claim without a citation',
    { companies: [company({ facts: [users(), users({ citations: [] })] })] },
    ['a claim without a citation at companies[0].facts[1]'],
  ],
  [
    'an event that cites nothing',
    { events: [{ id: 'x', title: 'X', kind: 'fine' }], companies: [company({ facts: [users()] })] },
    ["'x' cites no source at events[0]"],
  ],
  [
    'an event that ends before it happens',
    { events: [event({ until: '2022-07', date: '2022-08-02' })] },
    ['it ended (2022-07) before it happened (2022-08-02) at events[0].until'],
  ],
  [
    'a text that ends before it begins',
    {
      measures: [
        measure({
          lifecycle: [
            { status: 'in-force', date: '2021' },
            { status: 'repealed', date: '2020-12-31' },
          ],
        }),
      ],
    },
    ['it ends (2020-12-31) before it begins (2021-01-01) at measures[0].lifecycle'],
  ],
  [
    'states that exclude each other',
    { companies: [company({ facts: [state(true, '2021-06'), state(false, '2021-12')] })] },
    ["'isListed' contradicted as facts[0] says otherwise for the same days, at companies[0].facts[1]"],
  ],
  [
    'a quote of 26 words',
    { events: [event({ citations: [{ source: 'gazette', quote: words(26) }] })] },
    ['quote of 26 words (at most 25) at events[0].citations[0].quote'],
  ],
  [
    'a long Chinese quote',
    { events: [event({ citations: [{ source: 'gazette', quote: '网'.repeat(61) }] })] },
    ['(quote of 61 Chinese characters (better at most 60) at events[0].citations[0].quote)'],
  ],
  [
    'a figure in an unknown unit',
    { companies: [company({ facts: [users({ unit: 'patients' })] })] },
    ["('patients' is no unit of registeredUsers: rules will not use the figure at companies[0].facts[0].unit)"],
  ],
])('%s is reported', (_, content, expected) => {
  const found = report(content);
  expect(found).toHaveLength(expected.length);
  for (const [index, line] of expected.entries()) expect(found[index]).toContain(line);
});

test('what follows in time does not contradict', () => {
  expect(report({ companies: [company({ facts: [state(true, '2021-06', '2022-06-11'), state(false, '2022-06-11')] })] })).toEqual([]);
  expect(report({ events: [event({ citations: [{ source: 'gazette', quote: words(25) }] })] })).toEqual([]);
});
