import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from '../operations/ask.ts';

interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly reversed: boolean;
  readonly sentence: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly citations: readonly { readonly quote: string | null; readonly source: { readonly id: string } }[];
}
interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string; readonly kind: string }[];
  readonly steps: readonly Step[];
}
interface Paths {
  readonly truncated: boolean;
  readonly paths: readonly Path[];
}
interface Subgraph {
  readonly totalNodes: number;
  readonly totalNodesExact: boolean;
  readonly truncated: boolean;
  readonly degree: readonly { readonly kind: string; readonly count: number; readonly exact: boolean }[];
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[];
  readonly edges: readonly Step[];
}

const STEP = 'id from to relation reversed sentence validFrom validUntil citations { quote locator source { id } }';
const PATHS = `query Paths($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $avoid: [ID!], $kinds: [EntityKind!], $at: At) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, avoid: $avoid, kinds: $kinds, at: $at) {
    truncated paths { length nodes { id kind } steps { ${STEP} } }
  }
}`;
const AROUND = `query Around($of: [ID!]!, $depth: Int, $kinds: [EntityKind!], $relations: [RelationKind!], $maxNodes: Int, $at: At) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, relations: $relations, maxNodes: $maxNodes, at: $at) {
    totalNodes totalNodesExact truncated degree { kind count exact } nodes { id __typename name } edges { ${STEP} }
  }
}`;

let asker: Asker;
beforeAll(async () => {
  asker = askerOf(await withSeed());
});
afterAll(closeTestDatabase);

async function ask<Found>(query: string, variables: Record<string, unknown>, field: string): Promise<Found> {
  const { data, errors, statements } = await asker.ask(query, variables);
  expect(errors).toEqual([]);
  expect(statements).toHaveLength(1);
  return data?.[field] as Found;
}
const paths = (from: string, to: string, more: Record<string, unknown> = {}): Promise<Paths> => ask(PATHS, { from, to, ...more }, 'paths');
const around = (of: readonly string[], more: Record<string, unknown> = {}): Promise<Subgraph> => ask(AROUND, { of, ...more }, 'neighbourhood');

const JULY = { at: { valid: '2021-07-12' } };

describe('paths', () => {
  test('from the CAC to DiDi lead through what the one did to the other, with a quote for every step', async () => {
    const { paths: found, truncated } = await paths('cac', 'didi', { maxLength: 4, first: 5, ...JULY });
    expect(truncated).toBe(true);
    expect(found.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2]);
    expect(found.map(({ nodes }) => nodes[1]?.id)).toEqual(expect.arrayContaining(['didi-app-removal', 'didi-25-apps-removal']));
    expect(found.flatMap(({ steps }) => steps).filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(found.find(({ nodes }) => nodes[1]?.id === 'didi-app-removal')?.steps.map(({ sentence }) => sentence)).toEqual([
      'Cyberspace Administration of China is involved in CAC orders app stores to remove the DiDi Chuxing app',
      'CAC orders app stores to remove the DiDi Chuxing app involves DiDi Global',
    ]);
  });

  test('are connected step by step, in the direction walked', async () => {
    const { paths: found } = await paths('softbank', 'cybersecurity-law', { first: 10, ...JULY });
    expect(found.length).toBeGreaterThan(1);
    for (const { nodes, steps, length } of found) {
      expect(nodes).toHaveLength(length + 1);
      expect(steps.map(({ from }) => from)).toEqual(nodes.slice(0, -1).map(({ id }) => id));
      expect(steps.map(({ to }) => to)).toEqual(nodes.slice(1).map(({ id }) => id));
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    }
    const steps = found[0]?.steps ?? [];
    expect(steps.find(({ relation }) => relation === 'INVOLVES')?.reversed).toBe(true);
  });

  test('hold on the day', async () => {
    const { paths: found } = await paths('cac', 'didi', { maxLength: 3, first: 20, ...JULY });
    const late = found.flatMap(({ steps }) => steps).filter(({ validFrom }) => validFrom !== null && validFrom > '2021-07-12');
    expect(late).toEqual([]);
    expect((await paths('cac', 'didi', { maxLength: 2, at: { valid: '2020-01-01' } })).paths).toEqual([]);
  });

  test('go round what is to be avoided, and through the kinds that are named', async () => {
    const all = await paths('cac', 'didi', { maxLength: 2, first: 20, ...JULY });
    const avoid = all.paths.map(({ nodes }) => nodes[1]?.id);
    const { paths: others } = await paths('cac', 'didi', { maxLength: 4, first: 5, avoid, ...JULY });
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ nodes }) => nodes.map(({ id }) => id)).filter((id) => avoid.includes(id))).toEqual([]);
    const { paths: byPlace } = await paths('weibo', 'didi', { maxLength: 2, kinds: ['JURISDICTION'] });
    expect(byPlace.map(({ nodes }) => nodes[1]?.id)).toContain('CN');
    const { paths: usual } = await paths('weibo', 'didi', { first: 20 });
    expect(usual.flatMap(({ nodes }) => nodes.slice(1, -1)).filter(({ kind }) => kind === 'jurisdiction' || kind === 'sector')).toEqual([]);
  });

  test('come in the same order every time, and fewer are the first of more', async () => {
    const more = await paths('tencent', 'didi', { first: 6 });
    const fewer = await paths('tencent', 'didi', { first: 2 });
    const ids = ({ paths: list }: Paths): readonly string[] => list.map(({ steps }) => steps.map(({ id }) => id).join());
    expect(ids(fewer)).toEqual(ids(more).slice(0, 2));
    expect(fewer.truncated).toBe(true);
  });

  test('an unknown end is null, no path an empty list, too much a refusal', async () => {
    expect(await paths('nobody', 'didi')).toBeNull();
    expect(await paths('cac', 'didi', { maxLength: 1 })).toEqual({ truncated: false, paths: [] });
    for (const bad of [{ maxLength: 7 }, { maxLength: 0 }, { first: 21 }, { first: 0 }, { to: 'cac' }]) {
      await expect(asker.ask(PATHS, { from: 'cac', to: 'didi', ...bad })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});

describe('a neighbourhood', () => {
  test('is the part of the graph around DiDi on 12 July 2021', async () => {
    const found = await around(['didi'], { depth: 2, maxNodes: 150, ...JULY });
    expect(found).toMatchObject({ totalNodes: 104, totalNodesExact: true, truncated: false });
    expect(Object.fromEntries(found.degree.map(({ kind, count }) => [kind, count]))).toEqual({
      COMPANY: 32,
      EVENT: 24,
      EXCHANGE: 2,
      JURISDICTION: 7,
      MEASURE: 8,
      PRODUCT: 11,
      REGULATOR: 10,
      SECTOR: 10,
    });
    const ids = new Set(found.nodes.map(({ id }) => id));
    expect(ids.size).toBe(104);
    expect(found.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(found.edges.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'DiDi Global is listed on New York Stock Exchange',
        'CAC orders app stores to remove the DiDi Chuxing app involves DiDi Global',
      ]),
    );
    const outside = found.edges.filter(({ validFrom, validUntil }) => (validFrom ?? '') > '2021-07-12' || (validUntil ?? '9') <= '2021-07-12');
    expect(outside).toEqual([]);
    expect(found.nodes.map(({ id }) => id)).not.toContain('didi-fine');
  });

  test('tells what it does not show', async () => {
    const found = await around(['didi'], { maxNodes: 5, ...JULY });
    expect(found).toMatchObject({ totalNodes: 29, truncated: true });
    expect(found.nodes).toHaveLength(5);
    expect(found.nodes[0]?.id).toBe('didi');
    expect(found.degree.reduce((sum, { count }) => sum + count, 0)).toBe(29);
  });

  test('of depth 0 is what its entries have with each other', async () => {
    const found = await around(['didi', 'xnys', 'tencent', 'cac', 'nobody'], { depth: 0, ...JULY });
    expect(found.nodes.map(({ id }) => id).toSorted()).toEqual(['cac', 'didi', 'tencent', 'xnys']);
    expect(found.edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`).toSorted()).toEqual(['didi LISTED_ON xnys', 'tencent OWNS didi']);
  });

  test('is of the kinds and relations that are named', async () => {
    const owners = await around(['didi'], { relations: ['OWNS'], ...JULY });
    expect(owners.nodes.map(({ id }) => id).toSorted()).toEqual(['didi', 'softbank', 'tencent', 'uber']);
    const events = await around(['didi'], { kinds: ['EVENT'], ...JULY });
    expect(new Set(events.nodes.slice(1).map(({ __typename }) => __typename))).toEqual(new Set(['Event']));
  });

  test('has bounds', async () => {
    for (const bad of [{ depth: 4 }, { depth: -1 }, { maxNodes: 501 }, { maxNodes: 0 }, { of: ['a', 'b'], maxNodes: 1 }]) {
      await expect(asker.ask(AROUND, { of: ['didi'], ...bad })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    expect(await around(['nobody'])).toMatchObject({ totalNodes: 0, nodes: [], edges: [] });
  });
});

describe('neighbours', () => {
  const NEIGHBOURS = `query Neighbours($kinds: [EntityKind!], $relations: [RelationKind!], $first: Int, $after: String, $last: Int, $before: String) {
    company(id: "didi", at: { valid: "2021-07-12" }) {
      degree { kind relation count exact }
      neighbours(kinds: $kinds, relations: $relations, first: $first, after: $after, last: $last, before: $before) {
        totalCount totalCountExact pageInfo { hasNextPage endCursor startCursor }
        edges { cursor relation sentence validFrom validUntil precision recordedAt recordedBy { number } rank role claimStatus citations { source { id } } node { id __typename } }
        nodes { id }
      }
    }
  }`;
  interface Company {
    readonly degree: readonly { readonly kind: string; readonly relation: string; readonly count: number; readonly exact: boolean }[];
    readonly neighbours: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string; readonly startCursor: string };
      readonly edges: readonly { readonly relation: string; readonly sentence: string; readonly node: { readonly id: string } }[];
    };
  }
  const neighbours = (variables: Record<string, unknown>): Promise<Company> => ask(NEIGHBOURS, variables, 'company');

  test('are as many as degree says, each with its words and quotes', async () => {
    const { degree, neighbours: found } = await neighbours({ first: 100 });
    expect(degree.reduce((sum, { count }) => sum + count, 0)).toBe(found.totalCount);
    expect(found.edges).toHaveLength(found.totalCount);
    expect(degree).toContainEqual({ kind: 'COMPANY', relation: 'OWNS', count: 3, exact: true });
    expect(found.edges.find(({ node }) => node.id === 'softbank')).toMatchObject({
      relation: 'OWNS',
      sentence: 'DiDi Global is partly owned by SoftBank Group (20.2 %)',
      validFrom: '2021-06-30',
      validUntil: null,
      precision: 'DAY',
      rank: 'NORMAL',
      recordedBy: { number: 1 },
    });
  });

  test('are chosen by kind and relation, and paged', async () => {
    const events = await neighbours({ kinds: ['EVENT'], first: 4 });
    expect(new Set(events.neighbours.edges.map(({ relation }) => relation))).toEqual(new Set(['INVOLVES']));
    const all = await neighbours({ kinds: ['EVENT'], first: 100 });
    const next = await neighbours({ kinds: ['EVENT'], first: 4, after: events.neighbours.pageInfo.endCursor });
    expect([...events.neighbours.edges, ...next.neighbours.edges].map(({ node }) => node.id)).toEqual(
      all.neighbours.edges.slice(0, 8).map(({ node }) => node.id),
    );
    const last = await neighbours({ kinds: ['EVENT'], last: 3 });
    expect(last.neighbours.edges.map(({ node }) => node.id)).toEqual(all.neighbours.edges.slice(-3).map(({ node }) => node.id));
    expect((await neighbours({ relations: ['LISTED_ON'] })).neighbours).toMatchObject({ totalCount: 1, nodes: [{ id: 'xnys' }] });
  });
});

test('statistics count what is recorded, and nothing before anything was', async () => {
  const { data, errors } = await asker.ask(`{
    now: statistics { at { valid known published } dataVersion recordedAt counts { kind relation count exact } }
    before: statistics(at: { known: "2020-01-01T00:00:00Z" }) { dataVersion counts { kind count } }
    measures { totalCount }
  }`);
  expect(errors).toEqual([]);
  const measures = data?.['measures'] as { readonly totalCount: number };
  expect(data).toMatchObject({
    now: { dataVersion: 1, counts: expect.arrayContaining([{ kind: 'MEASURE', relation: null, count: measures.totalCount, exact: true }]) },
    before: { dataVersion: 0, counts: [] },
  });
  expect(data).toHaveProperty('now.counts.length', 9);
});
