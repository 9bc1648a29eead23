import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import type { FlowNode } from './flow-elements.ts';
import { CARD } from './graph.ts';
import { yearMarks } from './layout/years.ts';
import './year-lines.css';

/** Between a line and the cards of its year. */
const BEFORE = 14;
/** Of a line above and below all cards. */
const OUT = 56;

/** Where each year of a timeline begins, behind the cards. */
export function YearLines({ nodes }: { readonly nodes: readonly FlowNode[] }): ReactElement {
  const marks = yearMarks(nodes.map((node) => ({ day: node.type === 'entry' ? node.data.card.day : null, position: node.position })));
  const ys = nodes.map(({ position }) => position.y);
  const [top, bottom] = [Math.min(...ys) - OUT, Math.max(...ys) + CARD.height + OUT / 2];
  return (
    <ViewportPortal>
      <svg className="year-lines" aria-hidden>
        {marks.map(({ year, x }) => (
          <g key={year} transform={`translate(${x - BEFORE} 0)`}>
            <line y1={top} y2={bottom} />
            <text x={6} y={top + 14}>
              {year}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}
