import type { Point } from './graph.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

interface Placed extends Point {
  readonly id: string;
}

/** The nearest entry in a direction from a place, as arrow keys walk; null at the edge of the picture. */
export function nextInDirection(from: Point, others: readonly Placed[], direction: Direction): string | null {
  const axis = AXES[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const other of others) {
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const along = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    if (along <= 0 || aside > 2 * along) continue;
    // What lies aside is farther than it looks: the eye follows rows and columns.
    const cost = along + 2 * aside;
    if (best === null || cost < best.cost) best = { id: other.id, cost };
  }
  return best?.id ?? null;
}
