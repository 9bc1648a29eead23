import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { randomFrom } from '../cypher/random.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { askerOf, type Asker } from '../operations/ask.ts';
import { dataset, edge, node } from '../write/claims.ts';

// Near ends are followed, far ones searched for: together they are the paths of a graph as one would list them by hand.

const COMPANIES = 24;
const idOf = (index: number): string => `company-${index}`;
const random = randomFrom(5);
/** One edge at most between two, whichever way. */
const ends = Array.from({ length: COMPANIES }, (_, from) => from).flatMap((from) =>
  Array.from({ length: COMPANIES }, (_, to) => to)
    .filter((to) => to > from && random.chance(from === 0 ? 0.5 : 0.1))
    .map((to) => (random.chance(0.5) ? ([from, to] as const) : ([to, from] as const))),
);

let asker: Asker;
beforeAll(async () => {
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  const nodes = Array.from({ length: COMPANIES }, (_, index) => node(idOf(index), { name: idOf(index), kind: 'company', doubts: [] }));
  const edges = ends.map(([from, to]) => edge(idOf(from), idOf(to), { percent: 1 }));
  await importClaims(database, dataset('paths', nodes, edges), { actor: 'test', clock: () => new Date() });
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

/** All ways of at most so many steps that touch no entry twice, whichever way the edges point. */
function waysBetween(from: string, to: string, most: number): readonly string[] {
  const steps = ends.flatMap(([left, right]) => [
    [idOf(left), idOf(right)],
    [idOf(right), idOf(left)],
  ]);
  const longer = (way: readonly string[]): readonly string[] => {
    if (way.at(-1) === to) return [way.join(' ')];
    if (way.length > most) return [];
    return steps.filter(([left, right = '']) => left === way.at(-1) && !way.includes(right)).flatMap(([, right = '']) => longer([...way, right]));
  };
  return longer([from]).toSorted();
}

interface Found {
  readonly truncated: boolean;
  readonly paths: readonly { readonly length: number; readonly nodes: readonly { readonly id: string }[] }[];
}

async function found(from: string, to: string, most: number): Promise<Found> {
  const { data, errors } = await asker.ask(
    `{ paths(from: "${from}", to: "${to}", maxLength: ${most}, first: 20) { truncated paths { length nodes { id } } } }`,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { readonly paths: Found }).paths;
}

test.each([1, 2, 3, 4])('paths of at most %i steps are all there are, or the shortest of them', async (most) => {
  let whole = 0;
  for (const [from, to] of [
    [0, 1],
    [1, 0],
    [2, 3],
    [4, 9],
    [5, 17],
    [23, 8],
    [11, 0],
    [6, 20],
    [13, 14],
  ] as const) {
    const ways = waysBetween(idOf(from), idOf(to), most);
    const { paths, truncated } = await found(idOf(from), idOf(to), most);
    const said = paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
    const lengths = ways.map((way) => way.split(' ').length - 1).toSorted((left, right) => left - right);
    expect({ from, to, ways: said.filter((way) => !ways.includes(way)) }).toEqual({ from, to, ways: [] });
    expect({ from, to, size: new Set(said).size }).toEqual({ from, to, size: said.length });
    expect({ from, to, lengths: paths.map(({ length }) => length) }).toEqual({ from, to, lengths: lengths.slice(0, paths.length) });
    if (ways.length <= 20 && !truncated) {
      whole += 1;
      expect({ from, to, ways: said.toSorted() }).toEqual({ from, to, ways });
    } else expect(truncated).toBe(true);
  }
  expect(whole).toBeGreaterThan(most === 4 ? 0 : 2);
});
