import { expect, test } from '@jest/globals';
import { agreementOf, standingAssertions, type Verdict } from '../../src/rules/index.ts';

const said = (date: string, claimStatus = 'found') => ({ event: `on ${date}`, date, claimStatus });
const verdicts: Readonly<Record<string, Verdict>> = {
  '2020-01-01': 'APPLIES',
  '2020-02-01': 'WOULD_APPLY',
  '2020-03-01': 'UNKNOWN',
  '2020-04-01': 'DOES_NOT_APPLY',
};
const on = (day: string): Verdict => verdicts[day] ?? 'UNKNOWN';

test.each([
  ['nobody says so', [], 'NOT_ASSERTED'],
  ['the rules give the same', [said('2020-01-01')], 'AGREES'],
  ['the rules would', [said('2020-02-01')], 'AGREES'],
  ['the rules cannot tell', [said('2020-03-01')], 'UNCONFIRMED'],
  ['the rules give the opposite', [said('2020-04-01')], 'CONTRADICTS'],
  ['the worst of several counts', [said('2020-01-01'), said('2020-03-01'), said('2020-04-01')], 'CONTRADICTS'],
  ['one of several cannot be confirmed', [said('2020-01-01'), said('2020-03-01')], 'UNCONFIRMED'],
  ['the event is still to come', [said('2022-01-01')], 'NOT_ASSERTED'],
  ['the claim was reversed', [said('2020-04-01', 'REVERSED')], 'NOT_ASSERTED'],
  ['a month is judged on its first day', [said('2020-04')], 'CONTRADICTS'],
])('%s: %j gives %s', (_, assertions, agreement) => {
  expect(agreementOf(assertions, '2021-07-12', on)).toBe(agreement);
});

test('only what has happened and was not reversed stands', () => {
  const standing = said('2020-01-01');
  expect(standingAssertions([standing, said('2022-01-01'), said('2020-04-01', 'reversed')], '2021-07-12')).toEqual([standing]);
});
