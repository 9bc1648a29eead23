import { useCallback, useEffect, useState } from 'react';
import type { CanvasView } from './canvas-view.ts';
import { bundlesOf } from './bundle.ts';
import type { Graph } from './graph.ts';
import { placeBeside } from './layout/beside.ts';
import { layOutInWorker } from './layout/in-worker.ts';
import type { LayoutName, LayoutNode } from './layout/layout.ts';

/** More new entries than these are a picture of their own, not something beside another. */
const MANY = 30;

interface Arranging {
  readonly layOut: (layout: LayoutName) => void;
  readonly isBusy: boolean;
}

/** Layouts off the main thread; entries that came without a place (from a search, a panel) get one as soon as they are known. */
export function useArranging(
  view: CanvasView,
  { graph, missing }: { readonly graph: Graph; readonly missing: ReadonlySet<string> },
  onDone: (words: string) => void,
  onPlaced: () => void,
): Arranging {
  const [isBusy, setBusy] = useState(false);
  const arrange = useCallback(
    async (layout: LayoutName, nodes: readonly LayoutNode[]): Promise<void> => {
      setBusy(true);
      const shown = new Set(nodes.map(({ id }) => id));
      const links = bundlesOf([...graph.links.values()].filter(({ from, to, holds }) => holds && shown.has(from) && shown.has(to)));
      try {
        view.arrange(layout, await layOutInWorker({ layout, nodes, links: links.map(({ from, to }) => ({ from, to })) }));
        onDone('Arranged.');
      } catch {
        onDone('The layout could not be computed. Everything stays where it is.');
      } finally {
        setBusy(false);
      }
    },
    [view, graph, onDone],
  );
  const isUnplaced = view.unplaced.some((id) => graph.cards.has(id)) && view.unplaced.every((id) => graph.cards.has(id) || missing.has(id));
  useEffect(() => {
    if (!isUnplaced) return;
    const nodes = layoutNodes(view, graph).filter(({ id }) => !missing.has(id));
    if (view.unplaced.length < MANY && (view.nodes.length > 0 || nodes.length < 3)) {
      view.settle(placeBeside(nodes, anchorOf(view, graph)));
      return;
    }
    let isStale = false;
    const links = [...graph.links.values()].map(({ from, to }) => ({ from, to }));
    void layOutInWorker({ layout: 'layered', nodes: nodes.map((node) => ({ ...node, fixed: node.x !== null })), links }).then((places) => {
      if (isStale) return;
      view.settle(places);
      onPlaced();
    });
    return () => {
      isStale = true;
    };
  }, [isUnplaced, view, graph, missing, onPlaced]);
  return { layOut: (layout) => void arrange(layout, layoutNodes(view, graph)), isBusy };
}

/** The entries of the view as layouts take them: pinned ones stay. */
export function layoutNodes({ nodes, unplaced }: Pick<CanvasView, 'nodes' | 'unplaced'>, graph: Graph): readonly LayoutNode[] {
  const known = (id: string): Pick<LayoutNode, 'id' | 'kind' | 'day'> => {
    const card = graph.cards.get(id);
    return { id, kind: card?.kind ?? 'Event', day: card?.day ?? null };
  };
  return [
    ...nodes.map(({ id, x, y, pinned }) => ({ ...known(id), x, y, fixed: pinned })),
    ...unplaced.map((id) => ({ ...known(id), x: null, y: null, fixed: false })),
  ];
}

/** The placed entry that the first of the new ones is related to. */
function anchorOf({ nodes, unplaced }: Pick<CanvasView, 'nodes' | 'unplaced'>, graph: Graph): string | null {
  const placed = new Set(nodes.map(({ id }) => id));
  const [first] = unplaced;
  const link = [...graph.links.values()].find(({ from, to }) => (from === first && placed.has(to)) || (to === first && placed.has(from)));
  return link ? (link.from === first ? link.to : link.from) : null;
}
