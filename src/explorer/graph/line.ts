import { CARD, type Point } from './graph.ts';

/** A drawn line: its path, and where its words stand. */
export interface Line {
  readonly path: string;
  readonly middle: Point;
}

/** The line between two cards, given by their upper left corners: from side to side, or from above to below where they overlap. */
export function lineBetween(from: Point, to: Point): Line {
  const [start, end] = [ends(from, to), ends(to, from)];
  const pull = start.upright ? { x: 0, y: (end.y - start.y) / 2 } : { x: (end.x - start.x) / 2, y: 0 };
  const points = [start, { x: start.x + pull.x, y: start.y + pull.y }, { x: end.x - pull.x, y: end.y - pull.y }, end];
  const [a, b, c, d] = points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
  return { path: `M${a}C${b} ${c} ${d}`, middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } };
}

function ends(from: Point, to: Point): Point & { readonly upright: boolean } {
  const beside = Math.abs(to.x - from.x) >= CARD.width + 12;
  const [right, below] = [to.x > from.x, to.y > from.y];
  return beside
    ? { x: from.x + (right ? CARD.width : 0), y: from.y + CARD.height / 2, upright: false }
    : { x: from.x + CARD.width / 2, y: from.y + (below ? CARD.height : 0), upright: true };
}
