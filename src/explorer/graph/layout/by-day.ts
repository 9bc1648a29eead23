import { KINDS, type Kind } from '../graph.ts';
import { isPlaced, type LayoutNode, type Place } from './layout.ts';
import { Space } from './space.ts';

/** Places on a timeline that stands: by the days of what is placed, in the band of its kind; nothing that is placed moves. */
export function placeByDay(nodes: readonly LayoutNode[], anchorId: string | null): readonly Place[] {
  const placed = nodes.filter(isPlaced);
  const space = new Space();
  for (const node of placed) space.take(node);
  const anchor = placed.find(({ id }) => id === anchorId) ?? placed[0] ?? { x: 0, y: 0 };
  const marks = marksOf(placed);
  return nodes
    .filter((node) => !isPlaced(node))
    .map(({ id, kind, day }) => ({ id, ...space.settle({ x: xOf(day, marks) ?? anchor.x, y: bandOf(kind, placed) ?? anchor.y }) }));
}

interface Mark {
  readonly time: number;
  readonly x: number;
}

/** Days that have a place, from left to right; an entry that was dragged back in time marks nothing. */
function marksOf(placed: readonly (LayoutNode & { readonly x: number })[]): readonly Mark[] {
  const marks: Mark[] = [];
  const dated = placed.flatMap(({ day, x }) => (day === null ? [] : [{ time: Date.parse(day), x }]));
  for (const mark of dated.toSorted((a, b) => a.time - b.time || a.x - b.x)) {
    const last = marks.at(-1);
    if (!last || (mark.time > last.time && mark.x > last.x)) marks.push(mark);
  }
  return marks;
}

/** Pixels per day outside of the marks. */
const PACE = 1.5 / 86_400_000;

function xOf(day: string | null, marks: readonly Mark[]): number | null {
  const [first, last] = [marks[0], marks.at(-1)];
  if (day === null || !first || !last) return null;
  const time = Date.parse(day);
  const after = marks.find((mark) => mark.time >= time);
  const before = marks.findLast((mark) => mark.time <= time);
  if (!before) return Math.round(first.x - Math.min(600, (first.time - time) * PACE));
  if (!after) return Math.round(last.x + Math.min(600, (time - last.time) * PACE));
  if (after.time === before.time) return before.x;
  return Math.round(before.x + ((time - before.time) / (after.time - before.time)) * (after.x - before.x));
}

/** The first row of the kind; without one, that of the nearest kind above it. */
function bandOf(kind: Kind, placed: readonly (LayoutNode & { readonly y: number })[]): number | null {
  const ys = placed.filter((node) => node.kind === kind).map(({ y }) => y);
  if (ys.length > 0) return Math.min(...ys);
  const above = placed.filter((node) => KINDS.indexOf(node.kind) < KINDS.indexOf(kind)).map(({ y }) => y);
  return above.length > 0 ? Math.max(...above) : null;
}
