import { useEffect } from 'react';
import { useView } from '../view/index.ts';

/** Name by which "/" finds the search box. */
export const SEARCH_BOX = 'ambit-search';

/** Keys that work everywhere but where somebody writes: "/" searches, "G" goes to the graph, "?" helps, Ctrl+Z undoes. */
export function useGlobalKeys(onHelp: () => void): void {
  const { undo, redo } = useView();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      const act = actionFor(event, { onHelp, undo, redo });
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onHelp, undo, redo]);
}

interface Actions {
  readonly onHelp: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

function actionFor(event: KeyboardEvent, { onHelp, undo, redo }: Actions): (() => void) | null {
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'z') return event.shiftKey ? redo : undo;
  if (isCommand && key === 'y') return redo;
  if (isCommand || event.altKey) return null;
  if (key === '/') return focusSearch;
  if (key === 'g') return focusGraph;
  return key === '?' ? onHelp : null;
}

function focusSearch(): void {
  document.getElementById(SEARCH_BOX)?.focus();
}

/** To the entry that is chosen, else to the first that is drawn. */
function focusGraph(): void {
  const drawn = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
  (drawn.find((card) => card.classList.contains('selected')) ?? drawn[0])?.focus();
}

function isWriting(target: EventTarget | null): boolean {
  // A tick box takes no letters: undoing what it did must work while it still has the focus.
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]');
}
