import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, type ReactElement } from 'react';
import type { FlowNode } from './flow-elements.ts';
import { lineBetween, type Line } from './line.ts';
import { endsOf } from './ports.ts';
import { RelationLabel, RelationLine, type DrawnLine } from './relation-line.tsx';
import { useGradually } from './use-gradually.ts';
import { useSameList } from './use-same-list.ts';
import './relation-layer.css';

interface Props {
  /** Where the cards stand in the view. */
  readonly settled: readonly FlowNode[];
  /** Where they stand on the screen, also while some are dragged. */
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
  readonly onOpen: (id: string) => void;
}

/**
 * All lines in one drawing below the cards: the canvas library's own lines, each an image of its own, are too slow beyond some hundred.
 * While cards are dragged only their lines are drawn again, the others when they are dropped.
 */
export function RelationLayer({ settled, nodes, lines, onOpen }: Props): ReactElement {
  const dragged = useSameList(nodes.flatMap(({ id, dragging }) => (dragging === true ? [id] : [])));
  const placed = useMemo(() => shapesOf(lines, settled), [lines, settled]);
  const [shown] = useGradually(placed, LINES_AT_ONCE);
  const still = useMemo(() => shown.filter(({ line }) => !touches(line, dragged)), [shown, dragged]);
  const around = useMemo(() => linesAround(lines, dragged), [lines, dragged]);
  const moving = useMemo(() => shapesOf(around, nodes).filter(({ line }) => touches(line, dragged)), [around, nodes, dragged]);
  return (
    <ViewportPortal>
      <svg className="relation-layer" aria-hidden>
        <defs>
          <marker
            id="relation-head"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0,0.5L9.5,5L0,9.5z" />
          </marker>
          <marker
            id="relation-head-strong"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0,0.5L9.5,5L0,9.5z" />
          </marker>
        </defs>
        <Lines shapes={still} onOpen={onOpen} />
        <Lines shapes={moving} onOpen={onOpen} />
      </svg>
    </ViewportPortal>
  );
}

interface Shape extends Line {
  readonly id: string;
  readonly line: DrawnLine;
}

const LINES_AT_ONCE = { most: 200, isSame: isSameShape };

/** The place of the words follows from the path. */
function isSameShape(a: Shape, b: Shape): boolean {
  return a.path === b.path && a.line.bundle === b.line.bundle && a.line.stress === b.line.stress && a.line.near === b.line.near;
}

const Lines = memo(function Lines({ shapes, onOpen }: { readonly shapes: readonly Shape[]; readonly onOpen: (id: string) => void }): ReactElement {
  return (
    <>
      {shapes.map(({ line, path }) => (
        <RelationLine key={line.bundle.id} {...line} path={path} onOpen={onOpen} />
      ))}
      {/* Words above all lines, so that none is crossed out. */}
      {shapes.map(({ line, label }) => (
        <RelationLabel key={line.bundle.id} {...line} {...label} />
      ))}
    </>
  );
});

function shapesOf(lines: readonly DrawnLine[], nodes: readonly FlowNode[]): readonly Shape[] {
  if (lines.length === 0) return [];
  const ends = endsOf(
    lines.map(({ bundle }) => bundle),
    new Map(nodes.map(({ id, position }) => [id, position])),
  );
  return lines.flatMap((line) => {
    const { from, to } = ends.get(line.bundle.id) ?? {};
    return from && to ? [{ id: line.bundle.id, line, ...lineBetween(from, to, line.bundle.labelAt) }] : [];
  });
}

/** Lines of the dragged cards, and of those they lead to: these share the sides where the dragged lines end. */
function linesAround(lines: readonly DrawnLine[], dragged: readonly string[]): readonly DrawnLine[] {
  const joined = lines.filter((line) => touches(line, dragged)).flatMap(({ bundle: { from, to } }) => [from, to]);
  const near = new Set(joined);
  return lines.filter(({ bundle: { from, to } }) => near.has(from) || near.has(to));
}

function touches({ bundle: { from, to } }: DrawnLine, ids: readonly string[]): boolean {
  return ids.includes(from) || ids.includes(to);
}
