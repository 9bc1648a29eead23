import { Position } from '@xyflow/react';
import type { Bundle } from './bundle.ts';
import { placeIn, type Drawing, type Highlight, type ShownNode } from './drawing.ts';
import type { EntryNode, Stress } from './entry-card.tsx';
import { CARD, type Card, type Graph } from './graph.ts';
import type { GroupNode } from './group-card.tsx';
import { KIND_LOOKS } from './kinds.ts';
import type { DrawnLine } from './relation-line.tsx';

export type FlowNode = EntryNode | GroupNode;

const MIDDLE = { x: CARD.width / 2, y: CARD.height / 2, width: 1, height: 1 };
// Known sizes and ends: nothing has to be measured before it is drawn.
const SIZE = {
  width: CARD.width,
  height: CARD.height,
  measured: CARD,
  handles: [
    { type: 'source' as const, position: Position.Right, ...MIDDLE },
    { type: 'target' as const, position: Position.Left, ...MIDDLE },
  ],
};

/** The drawing in the words of the canvas. What did not change stays the same object, so that it is not drawn again. */
export function flowNodes(
  drawing: Drawing,
  shown: readonly ShownNode[],
  graph: Graph,
  highlight: Highlight | null,
  selection: ReadonlySet<string>,
  before: ReadonlyMap<string, FlowNode>,
): readonly FlowNode[] {
  const placeOf = placeIn(drawing, shown);
  const entries = drawing.cards.map((card): EntryNode => {
    const { id } = card;
    const { x, y, pinned } = placeOf(id);
    return {
      ...SIZE,
      id,
      type: 'entry',
      position: { x, y },
      data: { card, pinned, stress: stressOf(highlight?.nodes, id) },
      selected: selection.has(id),
      draggable: true,
      ariaLabel: describe(card, pinned),
    };
  });
  const groups = drawing.groups.map((group): GroupNode => {
    const { x, y } = placeOf(group.id);
    const ownerName = group.owner === null ? null : (graph.cards.get(group.owner)?.name ?? null);
    return {
      ...SIZE,
      id: group.id,
      type: 'group',
      position: { x, y },
      data: { group, ownerName },
      selected: selection.has(group.id),
      draggable: false,
      ariaLabel: `Group of ${group.members.length} ${KIND_LOOKS[group.kind].plural.toLowerCase()}${ownerName === null ? '' : ` of ${ownerName}`}. Enter opens it.`,
    };
  });
  return [...entries, ...groups].map((node) => kept(node, before.get(node.id)));
}

/** Lines as they are drawn: what is emphasised or selected last, so that it lies above the others. */
export function drawnLines(bundles: readonly Bundle[], highlight: Highlight | null, selection: ReadonlySet<string>): readonly DrawnLine[] {
  const lines = bundles.map((bundle): DrawnLine => {
    const isOn = highlight !== null && bundle.links.some(({ id }) => highlight.links.has(id));
    const near = selection.has(bundle.from) || selection.has(bundle.to);
    return { bundle, stress: highlight === null ? 'none' : isOn ? 'on' : 'off', near };
  });
  const isForward = ({ near, stress }: DrawnLine): boolean => near || stress === 'on';
  return [...lines.filter((line) => !isForward(line)), ...lines.filter(isForward)];
}

function describe({ kind, name, localName, facts, absence }: Card, pinned: boolean): string {
  const words = [KIND_LOOKS[kind].word, name, localName, ...facts, absence, pinned ? 'pinned' : null];
  return words.filter((word) => word !== null).join(', ');
}

function stressOf(stressed: ReadonlySet<string> | undefined, id: string): Stress {
  if (stressed === undefined) return 'none';
  return stressed.has(id) ? 'on' : 'off';
}

function kept<T extends object>(next: T, before: T | undefined): T {
  return before !== undefined && isSame(next, before) ? before : next;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
