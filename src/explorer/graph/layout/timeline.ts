import { CARD, KINDS } from '../graph.ts';
import { aroundFixed } from './layered.ts';
import { GAP, type LayoutInput, type LayoutNode, type Place } from './layout.ts';

/** Days to the right, in order and proportion, long quiet times shortened; a band for each kind. What has no date stands by those it is related to. */
export function timeline({ nodes, links }: LayoutInput): readonly Place[] {
  const days = daysOf(nodes, links);
  const scale = scaleOf([...days.values()]);
  const wanted: Place[] = [];
  let top = 0;
  for (const kind of KINDS) {
    const band = nodes
      .filter((node) => node.kind === kind)
      .map(({ id, day }) => ({ id, strict: day !== null, x: scale.get(days.get(id) ?? '') ?? -CARD.width - GAP.x }));
    if (band.length === 0) continue;
    const rows = inRows(band.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)));
    rows.forEach((row, index) => wanted.push(...row.map(({ id, x }) => ({ id, x, y: top + index * (CARD.height + GAP.y) }))));
    top += rows.length * (CARD.height + GAP.y) + 2 * GAP.y;
  }
  return aroundFixed(wanted, nodes);
}

const DAY = 86_400_000;

/** Place of each day: one pixel and a half per day, but no less than keeps neighbours apart and no more than the eye follows. */
function scaleOf(days: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(days)].toSorted();
  const scale = new Map<string, number>();
  let x = 0;
  sorted.forEach((day, index) => {
    const before = sorted[index - 1];
    if (before !== undefined) x += Math.min(320, Math.max(70, ((Date.parse(day) - Date.parse(before)) / DAY) * 1.5));
    scale.set(day, x);
  });
  return scale;
}

/** The day of each entry; without one, the middle of those of its relations. */
function daysOf(nodes: readonly LayoutNode[], links: LayoutInput['links']): ReadonlyMap<string, string> {
  const days = new Map(nodes.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])));
  const related = new Map<string, string[]>();
  for (const { from, to } of links)
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const day = days.get(other);
      if (day !== undefined && !days.has(id)) related.set(id, [...(related.get(id) ?? []), day]);
    }
  for (const [id, list] of related) {
    const middle = list.toSorted()[Math.floor((list.length - 1) / 2)];
    if (middle !== undefined) days.set(id, middle);
  }
  return days;
}

interface Marked {
  readonly id: string;
  readonly x: number;
  /** It has a date of its own: it stands at it, however many rows that takes. */
  readonly strict: boolean;
}

/** Rows in which no card covers another; what has no date of its own rather moves on than starts one more row. */
function inRows(band: readonly Marked[]): readonly (readonly Marked[])[] {
  const rows: Marked[][] = [];
  for (const entry of band) {
    const offers = [...rows, []].map((row, index) => {
      const x = Math.max(entry.x, (row.at(-1)?.x ?? -Infinity) + CARD.width + 16);
      return { row, index, x, cost: (x - entry.x) * (entry.strict ? Infinity : 1) || 0 };
    });
    const best = offers.toSorted((a, b) => a.cost + a.index * ROW_COST - (b.cost + b.index * ROW_COST))[0];
    if (!best) continue;
    best.row.push({ ...entry, x: best.x });
    if (best.index === rows.length) rows.push(best.row);
  }
  return rows;
}

/** So many pixels to the right are as bad as one row further down. */
const ROW_COST = 90;
