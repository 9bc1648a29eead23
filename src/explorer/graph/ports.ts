import { CARD, type Point } from './graph.ts';
import { endAt, type End, type Side } from './line.ts';

/** Where a line begins and ends. */
export interface Ends {
  readonly from: End;
  readonly to: End;
}

interface Joining {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Lines of one side stand so far apart, that the words of each have a row (or a column) of their own; closer where there are many. */
const APART = { beside: 16, above: 68 } as const;
const ROOM = { beside: CARD.height - 22, above: CARD.width - 44 } as const;

/** Ends for all lines between the cards at these places (upper left corners): those of one side in the order of where they lead, so that none cross. */
export function endsOf(lines: readonly Joining[], places: ReadonlyMap<string, Point>): ReadonlyMap<string, Ends> {
  const drawn = lines.flatMap(({ id, from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? [{ id, from, to, start, end, sides: sidesBetween(start, end) }] : [];
  });
  const alongs = alongsOf(
    drawn.flatMap(({ id, from, to, start, end, sides: [one, other] }) => [
      { key: `${id} from`, card: from, side: one, far: end },
      { key: `${id} to`, card: to, side: other, far: start },
    ]),
  );
  return new Map(
    drawn.map(({ id, start, end, sides: [one, other] }) => [
      id,
      { from: endAt(start, one, alongs.get(`${id} from`) ?? 0), to: endAt(end, other, alongs.get(`${id} to`) ?? 0) },
    ]),
  );
}

/** Neighbours in a column join above and below; what lies between others of the column is passed on the right. */
function sidesBetween(from: Point, to: Point): readonly [Side, Side] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= CARD.width + 12) return dx > 0 ? ['right', 'left'] : ['left', 'right'];
  if (Math.abs(dy) > 1.9 * CARD.height) return ['right', 'right'];
  return dy > 0 ? ['below', 'above'] : ['above', 'below'];
}

/** Whether a line passes the last column on its right, where a picture needs some more room. */
export function swingsOut(lines: readonly Joining[], cards: readonly { readonly id: string; readonly position: Point }[]): boolean {
  const places = new Map(cards.map(({ id, position }) => [id, position]));
  const last = Math.max(...cards.map(({ position }) => position.x));
  return lines.some(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end && Math.max(start.x, end.x) > last - 60 && sidesBetween(start, end)[0] === 'right' && sidesBetween(start, end)[1] === 'right';
  });
}

interface Joint {
  readonly key: string;
  readonly card: string;
  readonly side: Side;
  readonly far: Point;
}

/** How far each end stands from the middle of its side. */
function alongsOf(joints: readonly Joint[]): ReadonlyMap<string, number> {
  const bySide = new Map<string, Joint[]>();
  for (const joint of joints) {
    const key = `${joint.side} ${joint.card}`;
    const list = bySide.get(key);
    if (list) list.push(joint);
    else bySide.set(key, [joint]);
  }
  const alongs = new Map<string, number>();
  for (const list of bySide.values()) {
    const isBeside = list[0]?.side === 'left' || list[0]?.side === 'right';
    const axis = isBeside ? 'y' : 'x';
    const [apart, room] = isBeside ? [APART.beside, ROOM.beside] : [APART.above, ROOM.above];
    const step = Math.min(apart, room / Math.max(1, list.length - 1));
    // Of two that lead to one place the id decides, so that a picture is the same each time.
    list.sort((a, b) => a.far[axis] - b.far[axis] || (a.key < b.key ? -1 : 1));
    list.forEach(({ key }, index) => alongs.set(key, (index - (list.length - 1) / 2) * step));
  }
  return alongs;
}
