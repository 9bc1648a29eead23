import type { CanvasView } from './canvas-view.ts';
import { hangingOn } from './drawing.ts';
import type { Command } from './entry-menu.tsx';
import type { Graph } from './graph.ts';

/** What is done with details beside the canvas. */
export interface Sheets {
  readonly expand: (id: string) => void;
  readonly paths: (from: string, to: string) => void;
  readonly relations: (id: string) => void;
}

/** What can be done with these entries; the first is the one that was pointed at. */
export function commandsFor(
  ids: readonly string[],
  view: CanvasView,
  graph: Graph,
  sheets: Sheets,
  say: (words: string) => void,
): readonly Command[] {
  const [first, second] = ids;
  if (first === undefined) return [];
  if (first.startsWith('group:')) return [{ id: 'group', label: 'Open the group', key: 'Enter', run: () => view.openGroup(first) }];
  const isPinned = ids.every((id) => view.nodes.some((node) => node.id === id && node.pinned));
  const one: readonly Command[] = [
    { id: 'open', label: 'Open', key: 'O', run: () => view.open(first) },
    { id: 'expand', label: 'Expand …', key: 'E', run: () => sheets.expand(first) },
    { id: 'collapse', label: 'Collapse', key: 'C', run: () => collapse(first, view, graph, say) },
    { id: 'relations', label: 'Relations shown', key: 'R', run: () => sheets.relations(first) },
  ];
  const two: readonly Command[] =
    second === undefined || ids.length > 2 ? [] : [{ id: 'path', label: 'Paths between the two', key: 'W', run: () => sheets.paths(first, second) }];
  return [
    ...(ids.length === 1 ? one : two),
    {
      id: 'pin',
      label: isPinned ? 'Unpin' : 'Pin',
      key: 'P',
      run: () => {
        view.pin(ids, !isPinned);
        say(isPinned ? 'Unpinned.' : 'Pinned: layouts leave it where it is.');
      },
    },
    {
      id: 'hide',
      label: ids.length === 1 ? 'Hide' : `Hide these ${ids.length}`,
      key: 'Del',
      run: () => {
        view.remove(ids);
        say(`${ids.length === 1 ? nameOf(first, graph) : `${ids.length} entries`} hidden.`);
      },
    },
  ];
}

/** The name of an entry as it was read; before that, its id. */
export function nameOf(id: string, graph: Graph): string {
  return graph.cards.get(id)?.name ?? id;
}

function collapse(id: string, view: CanvasView, graph: Graph, say: (words: string) => void): void {
  const ids = hangingOn(id, graph, view.nodes);
  if (ids.length > 0) view.remove(ids);
  say(ids.length === 0 ? 'Nothing hangs on it alone.' : `${ids.length} neighbours hidden.`);
}
