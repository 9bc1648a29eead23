import { describe, expect, test } from '@jest/globals';
import { barOf, type BarStep } from '../../src/explorer/entity/lifecycle/lifecycle-bar.ts';
import { phaseAt } from '../../src/rules/index.ts';

type Precision = NonNullable<BarStep['date']>['precision'];

const step = (status: BarStep['status'], date: string, more: { precision?: Precision; application?: boolean } = {}): BarStep => ({
  status,
  date: { date, precision: more.precision ?? 'DAY', text: date },
  application: more.application ?? false,
});
const phases = (steps: readonly BarStep[], kind = 'law', day = '2022-01-01') => barOf(steps, kind, day)?.phases.map(({ phase }) => phase);

describe('the life of a measure on a date axis', () => {
  const law = [step('DRAFT', '2020-10-21'), step('ADOPTED', '2021-08-20'), step('IN_FORCE', '2021-11-01')];

  test('phases follow each other without a gap, up to the end of the bar', () => {
    const bar = barOf(law, 'law', '2021-07-12');
    expect(bar?.phases.map(({ phase }) => phase)).toEqual(['PROPOSED', 'ADOPTED', 'IN_FORCE']);
    const [proposed, adopted, inForce] = bar?.phases ?? [];
    expect([proposed?.to, adopted?.to, inForce?.to]).toEqual([adopted?.from, inForce?.from, 100]);
  });

  test('the day asked about lies between the steps around it', () => {
    const bar = barOf(law, 'law', '2021-07-12');
    const [draft, adopted] = bar?.marks ?? [];
    expect(bar?.day).toBeGreaterThan(draft?.from ?? Infinity);
    expect(bar?.day).toBeLessThan(adopted?.from ?? -Infinity);
  });

  test('a day outside of its life is still on the bar', () => {
    expect(barOf(law, 'law', '2030-01-01')?.day).toBeLessThan(100);
    expect(barOf(law, 'law', '2010-01-01')?.day).toBeGreaterThan(0);
  });

  test('a month is a stretch, a day is a line', () => {
    const marks = barOf([step('DRAFT', '2021-06-01', { precision: 'MONTH' }), step('ADOPTED', '2021-07-01')], 'law', '2021-07-12')?.marks;
    expect(marks?.map(({ from, to, isPeriod }) => [to > from, isPeriod])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('nothing without a date can be drawn', () => {
    expect(barOf([{ status: 'DRAFT', date: null, application: false }], 'law', '2021-07-12')).toBeNull();
  });

  test('where application has a day of its own, entry into force binds nobody', () => {
    const steps = [step('IN_FORCE', '2022-11-16'), step('IN_FORCE', '2024-02-17', { application: true })];
    expect(phases(steps)).toEqual(['ADOPTED', 'IN_FORCE']);
  });

  test('a phase that a later one overtakes is never reached', () => {
    expect(phases([step('DRAFT', '2021-06-01'), step('WITHDRAWN', '2021-05-01')])).toEqual(['ENDED']);
    expect(phases([step('PUBLISHED', '2021-07-04')], 'order')).toEqual(['IN_FORCE']);
  });
});

describe('the bar says what the service says', () => {
  const lives: readonly (readonly [kind: string, steps: readonly BarStep[]])[] = [
    ['law', [step('DRAFT', '2020-10-21'), step('ADOPTED', '2021-08-20'), step('IN_FORCE', '2021-11-01'), step('REPEALED', '2024-01-01')]],
    ['draft', [step('ANNOUNCED', '2021-07-10'), step('PUBLISHED', '2021-07-11'), step('SUPERSEDED', '2022-01-04')]],
    ['order', [step('ANNOUNCED', '2021-07-02'), step('PUBLISHED', '2021-07-04')]],
    ['guideline', [step('ADOPTED', '2021-02-07')]],
    ['law', [step('IN_FORCE', '2022-11-16'), step('IN_FORCE', '2024-02-17', { application: true })]],
    ['law', [step('DRAFT', '2022-03-01', { precision: 'MONTH' }), step('EXPIRED', '2023-01-01', { precision: 'YEAR' })]],
  ];

  test.each(lives)('of a %s, on every tenth day', (kind, steps) => {
    const told = steps.map(({ status, date, application }) => ({
      status,
      date: date === null ? '' : date.date.slice(0, date.precision === 'DAY' ? 10 : date.precision === 'MONTH' ? 7 : 4),
      stage: application ? 'application' : null,
    }));
    for (let time = Date.UTC(2020, 0); time < Date.UTC(2025, 0); time += 10 * 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const bar = barOf(steps, kind, day);
      // Places are rounded: a day on a border may fall on either side of it.
      const near = bar?.phases.filter(({ from, to }) => from <= bar.day + 0.01 && bar.day - 0.01 <= to).map(({ phase }) => phase) ?? [];
      expect(
        near.length === 0 ? ['NOT_YET'] : [...near, ...(bar && bar.phases[0] && bar.day <= bar.phases[0].from + 0.01 ? ['NOT_YET'] : [])],
      ).toContain(phaseAt(told, kind, day).phase);
    }
  });
});
