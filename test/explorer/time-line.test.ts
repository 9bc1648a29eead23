import { describe, expect, test } from '@jest/globals';
import { markAfter, markBefore, marksOf, wordsOn } from '../../src/explorer/time/marks.ts';
import { dayAt, isDay, labelledYears, placeOf, PLACES, scaleOf, shifted, yearsFrom } from '../../src/explorer/time/scale.ts';

const on = (date: string, text = date) => ({ date, text });

describe('marks', () => {
  const marks = marksOf({
    measures: {
      nodes: [
        {
          id: 'draft',
          shortTitle: 'Draft',
          lifecycle: [
            { status: 'WITHDRAWN', application: false, date: on('2022-02-15') },
            { status: 'DRAFT', application: false, date: on('2021-07-10', '10 July 2021') },
            { status: 'ADOPTED', application: false, date: null },
            { status: 'IN_FORCE', application: true, date: on('2023-01-01', '2023') },
          ],
        },
      ],
    },
    events: {
      nodes: [
        { id: 'ipo', name: 'DiDi lists', date: on('2021-06-30') },
        { id: 'undated', name: 'Once', date: null },
      ],
    },
    timeline: {
      nodes: [
        { kind: 'LIFECYCLE', sentence: 'The draft is published', date: on('2021-07-10') },
        { kind: 'EVENT', sentence: 'Apps are removed', date: on('2021-07-10') },
        { kind: 'EVENT', sentence: 'Apps are removed', date: on('2021-07-10') },
      ],
    },
  });

  test('steps, events and beginnings stand in one line, oldest first, each once', () => {
    expect(marks.map(({ day, kind, words }) => [day, kind, words])).toEqual([
      ['2021-06-30', 'event', 'DiDi lists'],
      ['2021-07-10', 'step', 'Draft: draft'],
      ['2021-07-10', 'event', 'Apps are removed'],
      ['2022-02-15', 'step', 'Draft: withdrawn'],
      ['2023-01-01', 'step', 'Draft: begins to apply'],
    ]);
  });

  test('from a day one goes to the nearest mark on either side, never to itself', () => {
    expect(markBefore(marks, '2021-07-10')?.day).toBe('2021-06-30');
    expect(markAfter(marks, '2021-07-10')?.day).toBe('2022-02-15');
    expect(markBefore(marks, '2021-06-30')).toBeNull();
    expect(markAfter(marks, '2023-01-01')).toBeNull();
  });

  test('a day is told by its first mark and the number of others', () => {
    expect(wordsOn(marks, '2021-07-10')).toBe('Draft: draft, and 1 more');
    expect(wordsOn(marks, '2021-06-30')).toBe('DiDi lists');
    expect(wordsOn(marks, '2021-07-01')).toBeNull();
  });
});

describe('the scale', () => {
  const scale = scaleOf(['1997-05-01', '2021-07-10', '2021-07-12', '2021-12-28', '2022-02-15'], ['2026-11-28', '2024-02-29']);

  test('every day from the first year to the last comes back from its place', () => {
    const days: string[] = [];
    for (let day = '1997-01-01'; day <= '2026-12-31'; day = shifted(day, 1)) days.push(day);
    expect(days.filter((day) => dayAt(scale, placeOf(scale, day)) !== day)).toEqual([]);
    expect(days).toHaveLength(10_957);
  });

  test('later days stand further on, the ends at the ends', () => {
    expect(placeOf(scale, '1997-01-01')).toBe(0);
    expect(placeOf(scale, '2021-07-11')).toBeGreaterThan(placeOf(scale, '2021-07-10'));
    expect(dayAt(scale, PLACES)).toBe('2026-12-31');
    expect(placeOf(scale, '1950-01-01')).toBe(0);
    expect(placeOf(scale, '2090-01-01')).toBe(PLACES);
  });

  test('a year in which more happened is wider', () => {
    const width = (year: number) => scale.years.filter((one) => one.year === year).map(({ from, until }) => until - from)[0] ?? 0;
    expect(width(2021)).toBeGreaterThan(width(2022));
    expect(width(2022)).toBeGreaterThan(width(2010));
    expect(width(2010)).toBeGreaterThan(0);
  });

  test('names of years keep their distance', () => {
    const centres = labelledYears(scale, PLACES / 10).map(({ from, until }) => (from + until) / 2);
    expect(centres.length).toBeGreaterThan(2);
    for (const [index, centre] of centres.slice(1).entries()) expect(centre - (centres[index] ?? 0)).toBeGreaterThanOrEqual(PLACES / 10);
  });

  test('days are moved by the calendar', () => {
    expect(shifted('2020-02-28', 1)).toBe('2020-02-29');
    expect(shifted('2021-01-01', -1)).toBe('2020-12-31');
    expect(yearsFrom('2020-02-29', -1)).toBe('2019-02-28');
    expect(yearsFrom('2021-07-12', 1)).toBe('2022-07-12');
  });

  test.each(['2021-02-31', '0002-01-01', '2021-7-12', '', '3021-01-01'])('%p is no day to ask about', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
