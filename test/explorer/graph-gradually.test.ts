import { describe, expect, test } from '@jest/globals';
import { stepTowards } from '../../src/explorer/graph/use-gradually.ts';

const card = (id: string, x: number) => ({ id, x });
const PACE = { most: 2, isSame: (a: { readonly x: number }, b: { readonly x: number }) => a.x === b.x };

describe('what is drawn a part at a time', () => {
  test('comes in its order, so many with each step', () => {
    const wanted = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id, 0));
    const first = stepTowards([], wanted, PACE);
    expect(first.map(({ id }) => id)).toEqual(['a', 'b']);
    const second = stepTowards(first, wanted, PACE);
    expect(second.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(stepTowards(second, wanted, PACE)).toEqual(wanted);
  });

  test('stays where it was until its turn comes', () => {
    const before = ['a', 'b', 'c'].map((id) => card(id, 0));
    const wanted = ['a', 'b', 'c'].map((id) => card(id, 9));
    expect(stepTowards(before, wanted, PACE).map(({ x }) => x)).toEqual([9, 9, 0]);
  });

  test('goes at once when it is not wanted any more', () => {
    const before = ['a', 'b', 'c'].map((id) => card(id, 0));
    expect(stepTowards(before, before.slice(2), PACE)).toEqual([card('c', 0)]);
  });

  test('does not count what stays the same, and keeps its object', () => {
    const before = ['a', 'b', 'c'].map((id) => card(id, 0));
    const wanted = [card('a', 0), card('b', 0), card('c', 1)];
    const after = stepTowards(before, wanted, { ...PACE, most: 1 });
    expect(after).toEqual(wanted);
    expect(after[0]).toBe(before[0]);
  });

  test('is the same list when nothing is left to do', () => {
    const before = ['a', 'b'].map((id) => card(id, 0));
    expect(
      stepTowards(
        before,
        ['a', 'b'].map((id) => card(id, 0)),
        PACE,
      ),
    ).toBe(before);
  });
});
