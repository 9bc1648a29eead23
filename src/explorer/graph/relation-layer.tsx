import { ViewportPortal } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import type { FlowNode } from './flow-elements.ts';
import { lineBetween } from './line.ts';
import { endsOf } from './ports.ts';
import { RelationLabel, RelationLine, type DrawnLine } from './relation-line.tsx';

interface Props {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
  readonly onOpen: (id: string) => void;
}

/** All lines in one drawing below the cards: the canvas library's own lines, each an image of its own, are too slow beyond some hundred. */
export const RelationLayer = memo(function RelationLayer({ nodes, lines, onOpen }: Props): ReactElement {
  const ends = endsOf(
    lines.map(({ bundle }) => bundle),
    new Map(nodes.map(({ id, position }) => [id, position])),
  );
  const drawn = lines.flatMap((line) => {
    const { from, to } = ends.get(line.bundle.id) ?? {};
    return from && to ? [{ line, ...lineBetween(from, to, line.bundle.labelAt) }] : [];
  });
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
        {drawn.map(({ line, path }) => (
          <RelationLine key={line.bundle.id} {...line} path={path} onOpen={onOpen} />
        ))}
        {/* Words above all lines, so that none is crossed out. */}
        {drawn.map(({ line, label }) => (
          <RelationLabel key={line.bundle.id} {...line} {...label} />
        ))}
      </svg>
    </ViewportPortal>
  );
});
