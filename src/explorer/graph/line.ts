import { CARD, type Point } from './graph.ts';

/** A side of a card. */
export type Side = 'left' | 'right' | 'above' | 'below';

/** Where a line touches a card. */
export interface End extends Point {
  readonly side: Side;
}

/** A drawn line: its path, and where its words stand. */
export interface Line {
  readonly path: string;
  readonly label: Point & {
    readonly anchor: 'start' | 'middle' | 'end';
    /** Pixels that the words may fill before a card covers them. */
    readonly room: number;
  };
}

/** Room between a card and the words before it; the head of the line is in it. */
const BEFORE = { beside: 13, above: 15 } as const;

/** How far the line between two cards of one column swings out. */
const SWING = 78;

/** The line between two ends; its words stand before the card that has fewer lines, where each has room of its own. */
export function lineBetween(from: End, to: End, labelAt: 'from' | 'to'): Line {
  const pull = pullOf(from, to);
  const points = [from, leaving(from, pull), leaving(to, pull), to];
  const [a, b, c, d] = points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
  return { path: `M${a}C${b} ${c} ${d}`, label: { ...labelBefore(labelAt === 'to' ? to : from), room: roomBetween(from, to) } };
}

function pullOf(from: End, to: End): number {
  if (from.side === to.side) return SWING;
  return (from.side === 'left' || from.side === 'right' ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y)) / 2;
}

const AWAY: Readonly<Record<Side, Point>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, above: { x: 0, y: -1 }, below: { x: 0, y: 1 } };

function leaving({ x, y, side }: End, pull: number): Point {
  return { x: x + AWAY[side].x * pull, y: y + AWAY[side].y * pull };
}

/** From column to column words have the gap between them, however far apart the ends are; elsewhere there is room. */
function roomBetween(from: End, to: End): number {
  const isAcross = from.side !== to.side && (from.side === 'left' || from.side === 'right');
  return isAcross ? Math.max(SHORTEST, Math.abs(to.x - from.x) - 2 * BEFORE.beside) : Infinity;
}

/** Words are never cut shorter than this. */
const SHORTEST = 48;

function labelBefore({ x, y, side }: End): Omit<Line['label'], 'room'> {
  switch (side) {
    case 'left':
      return { x: x - BEFORE.beside, y, anchor: 'end' };
    case 'right':
      return { x: x + BEFORE.beside, y, anchor: 'start' };
    case 'above':
      return { x, y: y - BEFORE.above, anchor: 'middle' };
    case 'below':
      return { x, y: y + BEFORE.above, anchor: 'middle' };
  }
}

/** The middle of a card's side, moved along it. */
export function endAt(corner: Point, side: Side, along: number): End {
  switch (side) {
    case 'left':
      return { x: corner.x, y: corner.y + CARD.height / 2 + along, side };
    case 'right':
      return { x: corner.x + CARD.width, y: corner.y + CARD.height / 2 + along, side };
    case 'above':
      return { x: corner.x + CARD.width / 2 + along, y: corner.y, side };
    case 'below':
      return { x: corner.x + CARD.width / 2 + along, y: corner.y + CARD.height, side };
  }
}
