import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { buildModel } from '../../src/model/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { askerOf, type Asker } from '../operations/ask.ts';
import { CLIQUE_SIZE, createHeavyGraph, HUB_SIZE } from './heavy-graph.ts';

let asker: Asker;
beforeAll(async () => {
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(buildModel(loadSchema())));
  await createHeavyGraph(database);
  asker = askerOf(database);
});
afterAll(async () => {
  await withCleanGraph();
  await closeTestDatabase();
});

/** Answers, or ends with TIMEOUT; either way the next question is answered as always. */
async function answerOf(query: string): Promise<Readonly<Record<string, unknown>> | 'TIMEOUT'> {
  const found = await asker.ask(query).then(
    ({ data, errors }) => {
      expect(errors).toEqual([]);
      return data ?? {};
    },
    (error: { readonly code?: string }) => {
      expect(error.code).toBe('TIMEOUT');
      return 'TIMEOUT' as const;
    },
  );
  const { data } = await asker.ask('{ company(id: "lonely-0") { name } }');
  expect(data).toEqual({ company: { name: 'lonely-0' } });
  return found;
}

test('the degree of a hub is counted to the end', async () => {
  expect(await answerOf('{ company(id: "hub") { degree { kind relation count exact } } }')).toEqual({
    company: { degree: [{ kind: 'COMPANY', relation: 'OWNS', count: HUB_SIZE + 1, exact: true }] },
  });
});

test('the neighbours of a hub are paged, and counted up to a bound', async () => {
  const found = await answerOf('{ company(id: "hub") { neighbours(first: 3) { totalCount totalCountExact nodes { id } } } }');
  expect(found).toMatchObject({
    company: { neighbours: { totalCount: 10_000, totalCountExact: false, nodes: [{ id: 'leaf-0' }, { id: 'leaf-1' }, { id: 'leaf-10' }] } },
  });
});

test('the neighbourhood of a hub says how much it leaves out', async () => {
  const found = await answerOf(
    '{ neighbourhood(of: ["hub"], depth: 2, maxNodes: 50) { totalNodes totalNodesExact truncated degree { kind count exact } nodes { id } edges { id } } }',
  );
  expect(found).toMatchObject({ neighbourhood: { totalNodesExact: false, truncated: true } });
  const { neighbourhood } = found as { readonly neighbourhood: { readonly totalNodes: number; readonly nodes: readonly unknown[] } };
  expect(neighbourhood.totalNodes).toBeGreaterThan(10_000);
  expect(neighbourhood.nodes).toHaveLength(50);
});

test('no path leads through a hub, but a hub can be an end', async () => {
  expect(await answerOf('{ paths(from: "lonely-0", to: "member-1", maxLength: 3) { truncated paths { length } } }')).toEqual({
    paths: { truncated: false, paths: [] },
  });
  expect(await answerOf('{ paths(from: "lonely-0", to: "hub", maxLength: 6, first: 1) { paths { length nodes { id } } } }')).toEqual({
    paths: { paths: [{ length: 2, nodes: [{ id: 'lonely-0' }, { id: 'leaf-1' }, { id: 'hub' }] }] },
  });
});

test('a search for paths that ends nowhere ends', async () => {
  const found = await answerOf('{ paths(from: "lonely-0", to: "member-1", maxLength: 6) { truncated paths { length } } }');
  expect(['TIMEOUT', { paths: { truncated: false, paths: [] } }]).toContainEqual(found);
});

test('a clique is walked within the bounds', async () => {
  const found = await answerOf('{ neighbourhood(of: ["member-5"], depth: 3, maxNodes: 100) { totalNodes truncated nodes { id } edges { id } } }');
  if (found !== 'TIMEOUT') {
    const { neighbourhood } = found as {
      readonly neighbourhood: { readonly totalNodes: number; readonly truncated: boolean; readonly edges: readonly unknown[] };
    };
    expect(neighbourhood.totalNodes).toBeGreaterThanOrEqual(CLIQUE_SIZE);
    expect(neighbourhood.truncated).toBe(true);
    expect(neighbourhood.edges.length).toBeLessThanOrEqual(2_000);
  }
});

test('paths in a clique are the direct one first, and then those over one other', async () => {
  const found = await answerOf('{ paths(from: "member-5", to: "member-9", maxLength: 6, first: 5) { truncated paths { length } } }');
  expect([
    'TIMEOUT',
    { paths: { truncated: true, paths: [{ length: 1 }, { length: 2 }, { length: 2 }, { length: 2 }, { length: 2 }] } },
  ]).toContainEqual(found);
});

test('the timeline of a hub without dates is empty, and ends', async () => {
  expect(await answerOf('{ company(id: "hub") { timeline(first: 2) { totalCount nodes { sentence } } } }')).toEqual({
    company: { timeline: { totalCount: 0, nodes: [] } },
  });
});
