import { useMemo, useRef } from 'react';
import type { CanvasView } from './canvas-view.ts';
import { drawingOf, type Drawing } from './drawing.ts';
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
  const drawing = useMemo(
    () => drawingOf(graph, shown, { hiddenKinds, hiddenRelations, openedGroups }),
    [graph, shown, hiddenKinds, hiddenRelations, openedGroups],
  );
  return useMemo(() => {
    const nodes = flowNodes(drawing, graph, highlight, selection, before.current);
    before.current = new Map(nodes.map((node) => [node.id, node]));
    return { drawing, nodes, lines: drawnLines(drawing.bundles, highlight, selection) };
  }, [drawing, graph, highlight, selection]);
}
