import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { CARD } from './graph.ts';

/** On a phone words of a smaller picture cannot be read: there it is fitted no further, and what lies outside is told. */
const LEAST_ON_PHONE = 0.7;

/** Room for a line that passes the last column on its right, with its words. */
const SWING_ROOM = 96;

interface Room {
  readonly isNarrow: boolean;
  /** A sheet lies over the right of the canvas. */
  readonly hasSheet: boolean;
  /** Lines pass the last column on its right. */
  readonly hasSwing: boolean;
  /** Whom to show if not all can be. */
  readonly first: string | null;
}

/** Fits the picture between the notices above, the bar of the selection below and a sheet to the right. */
export function useFit({ isNarrow, hasSheet, hasSwing, first }: Room): () => void {
  const { fitView, getNode, getZoom, setCenter } = useReactFlow();
  const store = useStoreApi();
  return useCallback(() => {
    const right = hasSheet ? 390 : hasSwing ? SWING_ROOM : 24;
    const minZoom = isNarrow ? LEAST_ON_PHONE : store.getState().minZoom;
    void fitView({ padding: { top: '36px', bottom: '88px', left: '24px', right: `${right}px` }, maxZoom: 1, minZoom }).then(() => {
      const node = first === null ? undefined : getNode(first);
      if (!isNarrow || !node || getZoom() > LEAST_ON_PHONE) return;
      void setCenter(node.position.x + CARD.width / 2, node.position.y + CARD.height / 2, { zoom: LEAST_ON_PHONE });
    });
  }, [fitView, getNode, getZoom, setCenter, store, isNarrow, hasSheet, hasSwing, first]);
}
