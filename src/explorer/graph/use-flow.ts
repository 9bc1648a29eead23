import { useMemo, useRef } from 'react';
import type { CanvasView } from './canvas-view.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { useSameList } from './use-same-list.ts';
import { drawnLines, flowNodes, type FlowNode } from './flow-elements.ts';
import type { Graph } from './graph.ts';
import type { DrawnLine } from './relation-line.tsx';

interface Flow {
  readonly drawing: Drawing;
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
}

/** The view as it is drawn; what did not change is the same object as before. */
export function useFlow(view: CanvasView, graph: Graph): Flow {
  const { nodes: shown, hiddenKinds, hiddenRelations, openedGroups, highlight, selection } = view;
  const before = useRef<ReadonlyMap<string, FlowNode>>(new Map());
  const placed = useSameList(shown.map(({ id }) => id));
  const drawing = useMemo(
    () => drawingOf(graph, placed, { hiddenKinds, hiddenRelations, openedGroups }),
    [graph, placed, hiddenKinds, hiddenRelations, openedGroups],
  );
  const lines = useMemo(() => drawnLines(drawing.bundles, highlight, selection), [drawing, highlight, selection]);
  const nodes = useMemo(() => {
    const next = flowNodes(drawing, shown, graph, highlight, selection, before.current);
    before.current = new Map(next.map((node) => [node.id, node]));
    return next;
  }, [drawing, shown, graph, highlight, selection]);
  return { drawing, nodes, lines };
}
