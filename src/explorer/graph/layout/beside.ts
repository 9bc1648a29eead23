import { CARD, KINDS, type Point } from '../graph.ts';
import { GAP, isPlaced, type LayoutNode, type Place } from './layout.ts';
import { Space } from './space.ts';

/** Places for entries that have none, near the entry they were reached from; nothing that is placed moves. */
export function placeBeside(nodes: readonly LayoutNode[], anchorId: string | null): readonly Place[] {
  const placed = nodes.filter(isPlaced);
  const fresh = nodes.filter((node) => !isPlaced(node)).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const space = new Space();
  for (const node of placed) space.take(node);
  const anchor = placed.find(({ id }) => id === anchorId) ?? placed.at(-1);
  if (!anchor) return inBlock(fresh, { x: 0, y: 0 }, space);
  const away = directionOfSpace(anchor, placed);
  const block = blockOf(fresh.length);
  // The block's near edge touches the anchor, its middle is level with it.
  const corner = {
    x: anchor.x + (away === 1 ? CARD.width + GAP.x : -(block.columns * (CARD.width + GAP.x))),
    y: anchor.y - ((block.rows - 1) / 2) * (CARD.height + GAP.y),
  };
  return inBlock(fresh, corner, space);
}

/** To the right, unless more stands there than to the left. */
function directionOfSpace(anchor: Point, placed: readonly Point[]): 1 | -1 {
  const near = placed.filter(({ y }) => Math.abs(y - anchor.y) < 600);
  const right = near.filter(({ x }) => x > anchor.x).length;
  return right > near.length - 1 - right ? -1 : 1;
}

/** Columns and rows of a block that looks about as wide as it is high. */
function blockOf(count: number): { readonly columns: number; readonly rows: number } {
  const rows = Math.max(1, Math.min(count, Math.ceil(Math.sqrt(count * 2.6))));
  return { columns: Math.ceil(count / rows), rows };
}

function inBlock(fresh: readonly LayoutNode[], corner: Point, space: Space): readonly Place[] {
  const { rows } = blockOf(fresh.length);
  return fresh.map(({ id }, index) => {
    const wanted = {
      x: Math.round(corner.x + Math.floor(index / rows) * (CARD.width + GAP.x)),
      y: Math.round(corner.y + (index % rows) * (CARD.height + GAP.y)),
    };
    return { id, ...space.settle(wanted) };
  });
}
