import { CARD, type Point } from '../graph.ts';

const GUTTER = 20;
const CELL = { width: CARD.width + GUTTER, height: CARD.height + GUTTER } as const;

/** What room is taken: cards by the cell of their corner, so that only neighbours are compared. */
export class Space {
  readonly #cells = new Map<string, Point[]>();

  take(point: Point): void {
    const key = `${column(point.x)} ${row(point.y)}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Whether a card can stand here without touching another. */
  isFree({ x, y }: Point): boolean {
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const other of this.#cells.get(`${column(x) + i} ${row(y) + j}`) ?? [])
          if (Math.abs(other.x - x) < CELL.width && Math.abs(other.y - y) < CELL.height) return false;
    return true;
  }

  /** The free place nearest to the wanted one, which is taken. */
  settle(wanted: Point): Point {
    const place = this.#nearestFree(wanted);
    this.take(place);
    return place;
  }

  #nearestFree(wanted: Point): Point {
    for (let ring = 0; ring < 60; ring++) for (const point of ringAround(wanted, ring)) if (this.isFree(point)) return point;
    return wanted;
  }
}

const column = (x: number): number => Math.floor(x / CELL.width);
const row = (y: number): number => Math.floor(y / CELL.height);

/** Points on a ring of cells; rows are lower than columns are wide, so a ring is as high as it is wide on the screen. */
function ringAround({ x, y }: Point, ring: number): readonly Point[] {
  if (ring === 0) return [{ x, y }];
  const points: (Point & { readonly far: number })[] = [];
  const rows = ring * 2;
  const add = (i: number, j: number): void => {
    const [dx, dy] = [i * CELL.width, j * CELL.height];
    points.push({ x: x + dx, y: y + dy, far: Math.hypot(dx, dy) });
  };
  for (let i = -ring; i <= ring; i++) for (let j = -rows; j <= rows; j++) if (Math.abs(i) === ring || Math.abs(j) >= rows - 1) add(i, j);
  return points.toSorted((a, b) => a.far - b.far);
}
