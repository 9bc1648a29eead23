import { getNodesBounds, getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { FlowNode } from './flow-elements.ts';
import { CARD } from './graph.ts';

/** On a phone words of a smaller picture cannot be read: there it is fitted no further, and what lies outside is told. */
const LEAST_ON_PHONE = 0.7;

/** Room for a line that passes the last column on its right, with its words. */
const SWING_ROOM = 96;

interface Room {
  readonly nodes: readonly FlowNode[];
  readonly isNarrow: boolean;
  /** A sheet lies over the right of the canvas. */
  readonly hasSheet: boolean;
  /** Lines pass the last column on its right. */
  readonly hasSwing: boolean;
  /** Whom to show if not all can be. */
  readonly first: string | null;
}

/** Fits the picture between the notices above, the bar of the selection below and a sheet to the right. */
export function useFit({ nodes, isNarrow, hasSheet, hasSwing, first }: Room): () => void {
  const { setCenter, setViewport } = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(nodes);
  useEffect(() => {
    latest.current = nodes;
  });
  return useCallback(() => {
    const { width, height, minZoom } = store.getState();
    if (latest.current.length === 0 || width === 0) return;
    const right = hasSheet ? 390 : hasSwing ? SWING_ROOM : 24;
    const padding = { top: '36px', bottom: '88px', left: '24px', right: `${right}px` } as const;
    const viewport = getViewportForBounds(getNodesBounds([...latest.current]), width, height, isNarrow ? LEAST_ON_PHONE : minZoom, 1, padding);
    const node = latest.current.find(({ id }) => id === first);
    if (!isNarrow || !node || viewport.zoom > LEAST_ON_PHONE) void setViewport(viewport);
    else void setCenter(node.position.x + CARD.width / 2, node.position.y + CARD.height / 2, { zoom: LEAST_ON_PHONE });
  }, [setCenter, setViewport, store, isNarrow, hasSheet, hasSwing, first]);
}
