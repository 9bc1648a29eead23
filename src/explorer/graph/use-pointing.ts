import { applyNodeChanges, useReactFlow, type NodeChange } from '@xyflow/react';
import { useEffect, useMemo, useRef, type Dispatch, type MouseEvent, type SetStateAction } from 'react';
import type { FlowNode } from './flow-elements.ts';
import type { Point } from './graph.ts';
import type { Place } from './layout/layout.ts';

/** What is wanted of the view by pointing at the canvas. */
export interface Wishes {
  /** A drag selects what it goes over, in place of moving the picture. */
  readonly isSelecting: boolean;
  readonly onMove: (places: readonly Place[]) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onMenu: (id: string, place: Point) => void;
  readonly onEmpty: () => void;
}

/** What the canvas does when it is pointed at. The functions stay the same: with a new one all cards would be drawn again while one is dragged. */
export function usePointing(wishes: Wishes, setNodes: Dispatch<SetStateAction<FlowNode[]>>) {
  const { getNodes } = useReactFlow<FlowNode>();
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
  });
  return useMemo(() => {
    const selected = (): readonly string[] => getNodes().flatMap(({ id, selected }) => (selected ? [id] : []));
    const settle = (dragged: readonly FlowNode[]): void =>
      latest.current.onMove(dragged.map(({ id, position }) => ({ id, x: Math.round(position.x), y: Math.round(position.y) })));
    return {
      onNodesChange: (changes: NodeChange<FlowNode>[]) => setNodes((before) => applyNodeChanges(changes, before)),
      onNodeDragStop: (_event: unknown, _node: FlowNode, dragged: readonly FlowNode[]) => settle(dragged),
      onSelectionDragStop: (_event: unknown, dragged: readonly FlowNode[]) => settle(dragged),
      onNodeClick: (event: MouseEvent, { id }: FlowNode) => {
        const { isSelecting, onSelect, onOpen } = latest.current;
        if (isSelecting || event.shiftKey || event.metaKey || event.ctrlKey) {
          const before = selected();
          onSelect(before.includes(id) ? before.filter((other) => other !== id) : [...before, id]);
          return;
        }
        onSelect([id]);
        onOpen(id);
      },
      onNodeDoubleClick: (_event: unknown, { id }: FlowNode) => latest.current.onExpand(id),
      onNodeContextMenu: (event: MouseEvent, { id }: FlowNode) => {
        event.preventDefault();
        latest.current.onMenu(id, { x: event.clientX, y: event.clientY });
      },
      onPaneClick: () => latest.current.onEmpty(),
      onSelectionEnd: () => latest.current.onSelect(selected()),
    };
  }, [getNodes, setNodes]);
}
