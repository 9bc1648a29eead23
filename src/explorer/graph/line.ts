import { CARD, type Point } from './graph.ts';

/** A drawn line: its path, and where its words stand. */
export interface Line {
  readonly path: string;
  readonly label: Point;
}

/** Words stand in the gap before the card that has fewer lines: there each line has room of its own. */
const BEFORE = { beside: 47, above: 15 } as const;

/** The line between two cards, given by their upper left corners: from side to side, or from above to below where they overlap. */
export function lineBetween(from: Point, to: Point, labelAt: 'from' | 'to' = 'to'): Line {
  const [start, end] = [ends(from, to), ends(to, from)];
  const pull = start.upright ? { x: 0, y: (end.y - start.y) / 2 } : { x: (end.x - start.x) / 2, y: 0 };
  const points = [start, { x: start.x + pull.x, y: start.y + pull.y }, { x: end.x - pull.x, y: end.y - pull.y }, end];
  const [a, b, c, d] = points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
  const [near, far] = labelAt === 'to' ? [end, start] : [start, end];
  return { path: `M${a}C${b} ${c} ${d}`, label: labelBefore(near, far) };
}

function labelBefore(near: Point & { readonly upright: boolean }, far: Point): Point {
  const gap = { x: far.x - near.x, y: far.y - near.y };
  if (near.upright) return { x: near.x, y: near.y + Math.sign(gap.y) * Math.min(BEFORE.above, Math.abs(gap.y) / 2) };
  return { x: near.x + Math.sign(gap.x) * Math.min(BEFORE.beside, Math.abs(gap.x) / 2), y: near.y };
}

function ends(from: Point, to: Point): Point & { readonly upright: boolean } {
  const beside = Math.abs(to.x - from.x) >= CARD.width + 12;
  const [right, below] = [to.x > from.x, to.y > from.y];
  return beside
    ? { x: from.x + (right ? CARD.width : 0), y: from.y + CARD.height / 2, upright: false }
    : { x: from.x + CARD.width / 2, y: from.y + (below ? CARD.height : 0), upright: true };
}
