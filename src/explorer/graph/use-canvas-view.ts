import { useMemo } from 'react';
import { atOf, dayOf, today, useView } from '../view/index.ts';
import type { CanvasState, CanvasView } from './canvas-view.ts';

/** The view as the canvas uses it. What did not change is the same object as before. */
export function useCanvasView(): CanvasView {
  const { view, dispatch, undo, redo } = useView();
  const selection = useSet(view.selection);
  const hiddenKinds = useSet(view.hiddenKinds);
  const hiddenRelations = useSet(view.hiddenRelations);
  const openedGroups = useSet(view.openedGroups);
  const at = useMemo(() => atOf(view.at), [view.at]);
  const highlight = useMemo(() => view.highlight && { nodes: new Set(view.highlight.nodes), links: new Set(view.highlight.links) }, [view.highlight]);
  const actions = useMemo(
    (): Omit<CanvasView, keyof CanvasState> => ({
      add: (places, emphasis) =>
        dispatch({ type: 'add', places, ...(emphasis ? { highlight: { nodes: [...emphasis.nodes], links: [...emphasis.links] } } : {}) }),
      remove: (ids) => dispatch({ type: 'remove', ids }),
      move: (places) => dispatch({ type: 'move', places }),
      arrange: (layout, places) => dispatch({ type: 'arrange', layout, places }),
      settle: (places) => dispatch({ type: 'settle', places }),
      pin: (ids, pinned) => dispatch({ type: 'pin', ids, pinned }),
      select: (ids) => dispatch({ type: 'select', ids }),
      open: (id) => dispatch({ type: 'open', id }),
      toggleKind: (kind) => dispatch({ type: 'toggle-kind', kind }),
      toggleRelation: (relation) => dispatch({ type: 'toggle-relation', relation }),
      openGroup: (group) => dispatch({ type: 'open-group', group }),
      emphasise: (emphasis) => dispatch({ type: 'highlight', highlight: emphasis && { nodes: [...emphasis.nodes], links: [...emphasis.links] } }),
      undo,
      redo,
    }),
    [dispatch, undo, redo],
  );
  const { nodes, unplaced, layout } = view;
  const day = dayOf(view.at, today());
  return useMemo(
    () => ({ at, day, nodes, unplaced, layout, selection, hiddenKinds, hiddenRelations, openedGroups, highlight, ...actions }),
    [at, day, nodes, unplaced, layout, selection, hiddenKinds, hiddenRelations, openedGroups, highlight, actions],
  );
}

function useSet(ids: readonly string[]): ReadonlySet<string> {
  return useMemo(() => new Set(ids), [ids]);
}
