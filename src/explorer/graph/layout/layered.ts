import { Graph, layout } from '@dagrejs/dagre';
import { CARD, KINDS } from '../graph.ts';
import { GAP, isPlaced, type LayoutInput, type LayoutNode, type Place } from './layout.ts';
import { Space } from './space.ts';

/** So many cards stand above each other at most; a longer column is set in several, so that a hub fits the screen. */
const MOST_ROWS = 10;

/** From left to right along the relations: who issues, what is issued, what happened under it, whom it met. Fixed entries stay. */
export function layered({ nodes, links }: LayoutInput): readonly Place[] {
  const columns = columnsOf(nodes, links);
  const rows = Math.max(MOST_ROWS, Math.ceil(Math.sqrt(nodes.length * 2)));
  const wanted: Place[] = [];
  let x = 0;
  for (const column of columns) {
    const parts = Math.ceil(column.length / rows);
    const perPart = Math.ceil(column.length / parts);
    column.forEach((id, index) => {
      const part = Math.floor(index / perPart);
      const inPart = Math.min(perPart, column.length - part * perPart);
      wanted.push({ id, x: x + part * (CARD.width + GAP.x), y: ((index % perPart) - (inPart - 1) / 2) * (CARD.height + GAP.y) });
    });
    // A gap with many lines in it is wider.
    x += parts * (CARD.width + GAP.x) + Math.min(120, column.length * 6);
  }
  return aroundFixed(wanted, nodes);
}

/** Ranks of the drawing, left to right, each in the order that crosses fewest lines. */
function columnsOf(nodes: readonly LayoutNode[], links: LayoutInput['links']): readonly (readonly string[])[] {
  const graph = new Graph();
  // Network simplex gives shorter lines but takes seconds on a thousand relations.
  graph.setGraph({ rankdir: 'LR', ranker: nodes.length > LARGE ? 'longest-path' : 'tight-tree', nodesep: GAP.y, ranksep: GAP.x });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes.toSorted(byKind)) graph.setNode(id, { width: CARD.width, height: CARD.height });
  for (const { from, to } of ruling(nodes, links)) graph.setEdge(from, to);
  layout(graph);
  const ranks = new Map<number, { readonly id: string; readonly y: number }[]>();
  for (const id of graph.nodes()) {
    const { x, y } = graph.node(id);
    const rank = Math.round(x ?? 0);
    ranks.set(rank, [...(ranks.get(rank) ?? []), { id, y: y ?? 0 }]);
  }
  return [...ranks].toSorted(([a], [b]) => a - b).map(([, entries]) => entries.toSorted((a, b) => a.y - b.y).map(({ id }) => id));
}

/** More entries than these are laid out by the relations that hold the picture together; all of them would take seconds. */
const LARGE = 120;

/** Lines lead from the kind that rules to the kind that is ruled, whatever way the relation is read. */
function ruling(nodes: readonly LayoutNode[], links: LayoutInput['links']): LayoutInput['links'] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, KINDS.indexOf(kind)]));
  const lines = links
    .filter(({ from, to }) => from !== to && kinds.has(from) && kinds.has(to))
    .map(({ from, to }) => ((kinds.get(from) ?? 0) > (kinds.get(to) ?? 0) ? { from: to, to: from } : { from, to }));
  return nodes.length > LARGE ? spanning(lines, kinds) : lines;
}

/** A tree over the lines; those between neighbouring kinds first, which are the shortest. */
function spanning(lines: LayoutInput['links'], kinds: ReadonlyMap<string, number>): LayoutInput['links'] {
  const length = ({ from, to }: LayoutInput['links'][number]): number => (kinds.get(to) ?? 0) - (kinds.get(from) ?? 0);
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
    return root;
  };
  return lines
    .toSorted((a, b) => length(a) - length(b))
    .filter(({ from, to }) => {
      const [a, b] = [rootOf(from), rootOf(to)];
      if (a === b) return false;
      roots.set(a, b);
      return true;
    });
}

function byKind(a: LayoutNode, b: LayoutNode): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

/** The picture laid over the fixed entries where these stand on average; who would stand on one of them moves beside it. */
export function aroundFixed(wanted: readonly Place[], nodes: readonly LayoutNode[]): readonly Place[] {
  const fixed = new Map(nodes.filter(isPlaced).flatMap((node) => (node.fixed ? [[node.id, node]] : [])));
  if (fixed.size === 0) return wanted.map(rounded);
  const met = wanted.flatMap((place) => {
    const there = fixed.get(place.id);
    return there ? [{ x: there.x - place.x, y: there.y - place.y }] : [];
  });
  const shift = { x: average(met.map(({ x }) => x)), y: average(met.map(({ y }) => y)) };
  const space = new Space();
  for (const place of fixed.values()) space.take(place);
  return wanted.filter(({ id }) => !fixed.has(id)).map(({ id, x, y }) => rounded({ id, ...space.settle({ x: x + shift.x, y: y + shift.y }) }));
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const rounded = ({ id, x, y }: Place): Place => ({ id, x: Math.round(x), y: Math.round(y) });
