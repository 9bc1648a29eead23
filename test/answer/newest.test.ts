import { describe, expect, test } from '@jest/globals';
import { Newest } from '../../src/answer/newest.ts';
import { HEAD_STANDS_MS } from '../../src/cypher/index.ts';

/** What Head says, and the two clocks of the machine: one that nobody sets, one that goes on while the machine sleeps. */
function begin() {
  const head = { sequence: 4, isStaging: false, edition: 2 };
  const clock = { steady: 1_000, wall: 50_000 };
  const database = {
    read: async () => {
      clock.steady += 5;
      clock.wall += 5;
      return [[[head.sequence, '2021-07-12T00:00:00.000Z', head.edition], !head.isStaging]];
    },
  };
  const newest = new Newest(database, () => [clock.steady, clock.wall]);
  const ask = async (): Promise<string> => {
    const { version, statements } = await newest.version({ deadlineMs: 1_000, signal: new AbortController().signal });
    return `${version?.split(' ')[0] ?? 'changing'}, ${statements} sent`;
  };
  const pass = (steady: number, wall = steady): void => {
    clock.steady += steady;
    clock.wall += wall;
  };
  return { head, ask, pass };
}

describe('the newest version of the data', () => {
  test('is asked of the database, and known from the moment of asking on for as long as Head certainly stands', async () => {
    const { ask, pass } = begin();
    expect(await ask()).toBe('4, 1 sent');
    pass(HEAD_STANDS_MS - 6);
    expect(await ask()).toBe('4, 0 sent');
    pass(1);
    expect(await ask()).toBe('4, 1 sent');
  });

  test('is asked for each answer while something is being staged, which may be published at any moment', async () => {
    const { head, ask } = begin();
    await ask();
    head.isStaging = true;
    expect(await ask()).toBe('4, 0 sent');
    const { head: staged, ask: askStaged } = begin();
    staged.isStaging = true;
    expect([await askStaged(), await askStaged()]).toEqual(['4, 1 sent', '4, 1 sent']);
    staged.edition = 3;
    expect(await askStaged()).toBe('changing, 1 sent');
    staged.sequence = 5;
    staged.edition = 4;
    expect(await askStaged()).toBe('5, 1 sent');
  });

  test.each([
    ['the machine slept, which stops one clock', 3, 60_000],
    ['somebody set the other clock back', HEAD_STANDS_MS, -3_600_000],
  ])('is asked again where %s', async (_case, steady, wall) => {
    const { ask, pass, head } = begin();
    await ask();
    pass(steady, wall);
    head.sequence = 5;
    expect(await ask()).toBe('5, 1 sent');
  });
});
