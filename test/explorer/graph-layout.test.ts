import { describe, expect, test } from '@jest/globals';
import { CARD, KINDS } from '../../src/explorer/graph/graph.ts';
import { placeBeside } from '../../src/explorer/graph/layout/beside.ts';
import { layOut } from '../../src/explorer/graph/layout/lay-out.ts';
import { yearMarks } from '../../src/explorer/graph/layout/years.ts';
import { LAYOUTS, type LayoutNode, type Place } from '../../src/explorer/graph/layout/layout.ts';

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({ id, kind: 'Event', day: null, x: null, y: null, fixed: false, ...more });

/** A hub with 60 neighbours of all kinds, some of them related to each other. */
const hub = [node('hub', { kind: 'Regulator' }), ...Array.from({ length: 60 }, (_, index) => node(`n${index}`, manner(index)))];
const links = hub.slice(1).flatMap(({ id }, index) => [
  { from: 'hub', to: id },
  { from: id, to: `n${(index * 7) % 60}` },
]);

function manner(index: number): Partial<LayoutNode> {
  const kind = KINDS[index % KINDS.length] ?? 'Event';
  const dated = kind === 'Event' || kind === 'Measure';
  return { kind, day: dated ? `20${15 + (index % 8)}-0${1 + (index % 9)}-11` : null };
}

const covers = (a: Place, b: Place): boolean => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height;
const overlaps = (places: readonly Place[]): readonly string[] =>
  places.flatMap((a, index) => places.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.id} ${b.id}`] : [])));

describe.each(LAYOUTS)('the %s layout', (layout) => {
  test('gives everybody a place of their own, the same each time', () => {
    const places = layOut({ layout, nodes: hub, links });
    expect(new Set(places.map(({ id }) => id))).toEqual(new Set(hub.map(({ id }) => id)));
    expect(overlaps(places)).toEqual([]);
    expect(layOut({ layout, nodes: hub, links })).toEqual(places);
  });

  test('leaves pinned entries where they are, and the others beside them', () => {
    const pinned = { id: 'hub', x: 5000, y: -300 };
    const places = layOut({ layout, nodes: hub.map((entry) => (entry.id === 'hub' ? { ...entry, ...pinned, fixed: true } : entry)), links });
    expect(places.map(({ id }) => id)).not.toContain('hub');
    expect(places).toHaveLength(60);
    expect(overlaps([...places, pinned])).toEqual([]);
  });

  test('takes an entry alone, and none at all', () => {
    expect(layOut({ layout, nodes: [node('a')], links: [] })).toHaveLength(1);
    expect(layOut({ layout, nodes: [], links: [] })).toEqual([]);
  });
});

test('the timeline stands in the order of days', () => {
  const days = ['2021-07-02', '2015-10-10', '2021-07-04', '2022-07-21'];
  const places = layOut({ layout: 'timeline', nodes: days.map((day) => node(day, { day })), links: [] });
  expect(places.toSorted((a, b) => a.x - b.x).map(({ id }) => id)).toEqual(days.toSorted());
});

test('years are marked where their first entry stands, those in order alone', () => {
  const at = (day: string | null, x: number) => ({ day, position: { x, y: 0 } });
  expect(yearMarks([at('2021-07-02', 300), at('2020-06-01', 0), at('2021-07-12', 420), at(null, -200), at('2022-02-15', 700)])).toEqual([
    { year: '2020', x: 0 },
    { year: '2021', x: 300 },
    { year: '2022', x: 700 },
  ]);
  expect(yearMarks([at('2021-07-02', 300), at('2022-02-15', 100)])).toEqual([{ year: '2021', x: 300 }]);
});

test('what is reached from an entry is placed near it, and nothing else moves', () => {
  const placed = [node('cac', { x: 0, y: 0 }), node('didi', { x: 320, y: 0 }), node('law', { x: 320, y: 112 })];
  const fresh = Array.from({ length: 25 }, (_, index) => node(`f${index}`));
  const places = placeBeside([...placed, ...fresh], 'cac');
  expect(places.map(({ id }) => id).toSorted()).toEqual(fresh.map(({ id }) => id).toSorted());
  expect(overlaps([...places, ...placed.map(({ id, x, y }) => ({ id, x: x ?? 0, y: y ?? 0 }))])).toEqual([]);
  expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(1600);
});
