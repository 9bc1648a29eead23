import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { CARD } from './graph.ts';

/** Between a card and the edge. */
const MARGIN = 16;
/** The bar of the selection lies over the foot of the canvas. */
const FOOT = 72;

/** Moves the picture just as far as the entry needs to be seen whole, when it is opened and when the panel takes its room. */
export function useKeepInView(id: string | null): void {
  const { getNode, getViewport, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  useEffect(() => {
    const node = id === null ? undefined : getNode(id);
    if (!node || width === 0) return;
    const { x, y, zoom } = getViewport();
    const dx = shiftInto(node.position.x * zoom + x, CARD.width * zoom, width - MARGIN);
    const dy = shiftInto(node.position.y * zoom + y, CARD.height * zoom, height - FOOT);
    if (dx !== 0 || dy !== 0) void setViewport({ x: x + dx, y: y + dy, zoom });
  }, [id, width, height, getNode, getViewport, setViewport]);
}

/** How far something of this size has to move to stand between the margin and the end. */
function shiftInto(start: number, size: number, end: number): number {
  if (start < MARGIN) return MARGIN - start;
  return start + size > end ? Math.max(end - start - size, MARGIN - start) : 0;
}
