import { describe, expect, test } from '@jest/globals';
import { batchesOf } from '../../src/explorer/graph/batches.ts';
import { bundlesOf } from '../../src/explorer/graph/bundle.ts';
import { nextInDirection } from '../../src/explorer/graph/direction.ts';
import { EMPTY_GRAPH, type Link } from '../../src/explorer/graph/graph.ts';
import { groupsOf } from '../../src/explorer/graph/group.ts';
import { beforeReading, withAnswer, type StepAnswer } from '../../src/explorer/graph/merge.ts';

const DAY = '2021-07-12';
const entity = (id: string, type = 'Company') => ({ __typename: type, id, kind: 'any', name: id, localName: null });
const step = (id: string, from: string, to: string, relation = 'INVOLVES', role: string | null = null): StepAnswer => ({
  id,
  from,
  to,
  relation,
  role,
  sentence: `${from} ${relation} ${to}`,
  claimStatus: null,
  validFrom: null,
  validUntil: null,
  precision: null,
});
const link = (...args: Parameters<typeof step>): Link => ({ ...step(...args), holds: true });

describe('answers become one graph', () => {
  const first = withAnswer(EMPTY_GRAPH, { nodes: [entity('cac', 'Regulator'), entity('order', 'Event')], edges: [step('1', 'order', 'cac')] }, DAY);

  test('a second answer adds to it, and says nothing twice', () => {
    const both = withAnswer(
      first,
      { nodes: [entity('cac', 'Regulator'), entity('didi')], edges: [step('1', 'order', 'cac'), step('2', 'order', 'didi')] },
      DAY,
    );
    expect([...both.cards.keys()]).toEqual(['cac', 'order', 'didi']);
    expect([...both.links.keys()]).toEqual(['1', '2']);
  });

  test('what another day does not answer stays, as absent', () => {
    const other = withAnswer(beforeReading(first), { nodes: [entity('cac', 'Regulator')], edges: [] }, '2019-01-01');
    expect(other.cards.get('cac')?.absence).toBeNull();
    expect(other.cards.get('order')?.absence).toBe('is not recorded at these dates');
    expect(other.links.get('1')?.holds).toBe(false);
  });

  test('an event of a later day has not happened yet, a measure before its first step does not exist yet', () => {
    const event = {
      ...entity('fine', 'Event'),
      date: { date: '2022-07-21', text: '21 July 2022' },
      amount: { amount: '8026000000.00', currency: 'CNY' },
    };
    const measure = { ...entity('law', 'Measure'), phase: 'NOT_YET' };
    const { cards } = withAnswer(EMPTY_GRAPH, { nodes: [event, measure], edges: [] }, DAY);
    expect(cards.get('fine')).toMatchObject({ absence: 'has not happened yet on this day', facts: ['21 July 2022', 'CNY 8.03 billion'] });
    expect(cards.get('law')?.absence).toBe('does not exist yet on this day');
  });

  test('what is no entry of the canvas is left out', () => {
    expect(withAnswer(EMPTY_GRAPH, { nodes: [entity('x', 'Source')], edges: [] }, DAY).cards.size).toBe(0);
  });
});

describe('relations between two entries are one line', () => {
  test('with all their words, the same word once', () => {
    const [line, ...others] = bundlesOf([
      link('1', 'didi', 'CN', 'IN_JURISDICTION', 'headquarters'),
      link('2', 'didi', 'CN', 'IN_JURISDICTION', 'operation'),
      link('3', 'didi', 'CN', 'IN_JURISDICTION', 'operation'),
    ]);
    expect(line).toMatchObject({ from: 'didi', to: 'CN', both: false, label: 'headquarters, operation', holds: true });
    expect(others).toEqual([]);
  });

  test('with two heads when they lead both ways', () => {
    expect(bundlesOf([link('1', 'a', 'b', 'OWNS'), link('2', 'b', 'a', 'OWNS')])).toMatchObject([{ both: true, label: 'owns a share of' }]);
  });

  test('which names what holds, and is absent only when nothing does', () => {
    const gone = { ...link('1', 'a', 'b', 'OWNS'), holds: false };
    expect(bundlesOf([gone, link('2', 'a', 'b', 'PART_OF')])).toMatchObject([{ holds: true, label: 'part of' }]);
    expect(bundlesOf([gone])).toMatchObject([{ holds: false, label: 'owns a share of' }]);
  });
});

describe('every relation of a new entry is read', () => {
  test.each([
    [3, 0],
    [25, 60],
    [25, 475],
    [180, 0],
    [180, 320],
    [500, 0],
  ])('%i new, %i known: each pair with a new one stands in one question of at most 100', (fresh, known) => {
    const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const [news, olds] = [ids('n', fresh), ids('k', known)];
    const batches = batchesOf(news, olds);
    const together = new Set(batches.flatMap((batch) => batch.flatMap((a) => batch.map((b) => `${a} ${b}`))));
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(100);
    expect(news.flatMap((a) => [...news, ...olds].filter((b) => !together.has(`${a} ${b}`)))).toEqual([]);
  });

  test('nothing new needs no question', () => {
    expect(batchesOf([], ['a'])).toEqual([]);
  });
});

describe('too many entries are grouped', () => {
  const nodes = [
    entity('cac', 'Regulator'),
    entity('miit', 'Regulator'),
    ...Array.from({ length: 30 }, (_, index) => entity(`m${index}`, 'Measure')),
  ];
  const edges = Array.from({ length: 30 }, (_, index) => step(`${index}`, index < 20 ? 'cac' : 'miit', `m${index}`, 'ISSUED'));
  const graph = withAnswer(EMPTY_GRAPH, { nodes, edges }, DAY);
  const ids = nodes.map(({ id }) => id);

  test('by kind and owner, the largest group first, and only as many as needed', () => {
    expect(groupsOf(ids, graph, new Set(), 20)).toMatchObject([{ id: 'group:Measure:cac', kind: 'Measure', owner: 'cac' }]);
    expect(groupsOf(ids, graph, new Set(), 20)[0]?.members).toHaveLength(20);
    expect(groupsOf(ids, graph, new Set(), 5).map(({ owner }) => owner)).toEqual(['cac', 'miit']);
  });

  test('an opened group stays open, few entries are never grouped', () => {
    expect(groupsOf(ids, graph, new Set(['group:Measure:cac']), 20).map(({ owner }) => owner)).toEqual(['miit', null]);
    expect(groupsOf(ids, graph, new Set(), 500)).toEqual([]);
  });
});

test('arrow keys walk to the nearest entry in their direction', () => {
  const others = [
    { id: 'near', x: 300, y: 20 },
    { id: 'aside', x: 250, y: 400 },
    { id: 'far', x: 900, y: 0 },
    { id: 'left', x: -300, y: 0 },
  ];
  expect(nextInDirection({ x: 0, y: 0 }, others, 'right')).toBe('near');
  expect(nextInDirection({ x: 0, y: 0 }, others, 'left')).toBe('left');
  expect(nextInDirection({ x: 0, y: 0 }, others, 'down')).toBe('aside');
  expect(nextInDirection({ x: 0, y: 0 }, others, 'up')).toBeNull();
});
