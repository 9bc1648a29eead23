import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import type { FlowNode } from './flow-elements.ts';
import { RelationLine, type DrawnLine } from './relation-line.tsx';

interface Props {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
  readonly onOpen: (id: string) => void;
}

/** All lines in one drawing below the cards: the canvas library's own lines, each an image of its own, are too slow beyond some hundred. */
export function RelationLayer({ nodes, lines, onOpen }: Props): ReactElement {
  const places = new Map(nodes.map(({ id, position }) => [id, position]));
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
        {lines.map(({ bundle, stress, near }) => {
          const [from, to] = [places.get(bundle.from), places.get(bundle.to)];
          return from && to ? (
            <RelationLine
              key={bundle.id}
              bundle={bundle}
              stress={stress}
              near={near}
              fromX={from.x}
              fromY={from.y}
              toX={to.x}
              toY={to.y}
              onOpen={onOpen}
            />
          ) : null;
        })}
      </svg>
    </ViewportPortal>
  );
}
