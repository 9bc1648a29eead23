import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { CanvasView } from './canvas-view.ts';
import { nextInDirection, type Direction } from './direction.ts';
import type { Command } from './entry-menu.tsx';
import { CARD, type Point } from './graph.ts';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const KEYS: Readonly<Record<string, string>> = {
  Enter: 'expand',
  e: 'expand',
  o: 'open',
  c: 'collapse',
  r: 'relations',
  w: 'path',
  p: 'pin',
  Delete: 'hide',
  Backspace: 'hide',
};

interface Wishes {
  readonly view: CanvasView;
  readonly commandsFor: (ids: readonly string[]) => readonly Command[];
  readonly onMenu: (id: string, place: Point) => void;
  readonly global: Readonly<Record<string, () => void>>;
  readonly say: (words: string) => void;
}

/** All of the canvas by keyboard: arrows walk, letters do what menus do. */
export function useKeys({ view, commandsFor, onMenu, global, say }: Wishes): (event: KeyboardEvent<HTMLElement>) => void {
  const { getNodes, setCenter, getZoom } = useReactFlow();
  const walk = (from: string | null, direction: Direction, isAdding: boolean): void => {
    const nodes = getNodes().map(({ id, position }) => ({ id, ...position }));
    const here = nodes.find(({ id }) => id === from);
    const next = here ? nextInDirection(here, nodes, direction) : (nodes[0]?.id ?? null);
    const target = nodes.find(({ id }) => id === next);
    if (!target) {
      say('Nothing further in this direction.');
      return;
    }
    void setCenter(target.x + CARD.width / 2, target.y + CARD.height / 2, { zoom: getZoom() });
    view.select(isAdding ? [...view.selection, target.id] : [target.id]);
    focusNode(target.id);
  };
  return (event) => {
    if (isTyping(event.target)) return;
    const focused = focusedNode(event.target);
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      walk(focused, direction, event.shiftKey);
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isCommand = event.ctrlKey || event.metaKey;
    if (focused !== null && (key === 'ContextMenu' || (key === 'F10' && event.shiftKey) || key === 'm') && !isCommand) {
      event.preventDefault();
      onMenu(focused, placeOf(event.target));
      return;
    }
    if (focused !== null && key === ' ' && !isCommand) {
      event.preventDefault();
      view.select(view.selection.has(focused) ? [...view.selection].filter((id) => id !== focused) : [...view.selection, focused]);
      return;
    }
    const ids = focused !== null && !view.selection.has(focused) ? [focused] : [...view.selection];
    const commands = commandsFor(focused === null ? ids : [focused, ...ids.filter((id) => id !== focused)]);
    const command = isCommand ? undefined : commands.find(({ id }) => id === KEYS[key] || (key === 'Enter' && id === 'group'));
    const action = command?.run ?? (isCommand ? undefined : global[key]);
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Moves the focus to an entry as soon as it is drawn: what was out of sight is not there yet. */
export function focusNode(id: string, attempts = 20): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (element) element.focus({ preventScroll: true });
    else if (attempts > 0) focusNode(id, attempts - 1);
  });
}

function focusedNode(target: EventTarget): string | null {
  return target instanceof HTMLElement && target.classList.contains('react-flow__node') ? (target.dataset['id'] ?? null) : null;
}

function placeOf(target: EventTarget): Point {
  if (!(target instanceof HTMLElement)) return { x: 0, y: 0 };
  const { left, bottom } = target.getBoundingClientRect();
  return { x: left, y: bottom };
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"], [role="menuitem"], button');
}
