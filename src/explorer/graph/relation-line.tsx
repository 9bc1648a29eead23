import { memo, type ReactElement } from 'react';
import type { Bundle } from './bundle.ts';
import type { Stress } from './entry-card.tsx';
import { lineBetween } from './line.ts';

/** A line with how it is to be drawn. */
export interface DrawnLine {
  readonly bundle: Bundle;
  readonly stress: Stress;
  /** It leads to or from a selected entry. */
  readonly near: boolean;
}

interface Props extends DrawnLine {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly onOpen: (id: string) => void;
}

/** The relations between two entries: one line and their words. Places are numbers, so that only lines that move are drawn again. */
export const RelationLine = memo(function RelationLine({ bundle, stress, near, fromX, fromY, toX, toY, onOpen }: Props): ReactElement {
  const { path, label } = lineBetween({ x: fromX, y: fromY }, { x: toX, y: toY }, bundle.labelAt);
  return (
    <g className="relation-line" data-stress={stress} data-near={near} data-absent={!bundle.holds} onClick={() => onOpen(bundle.id)}>
      <path className="relation-target" d={path} />
      <path className="relation-path" data-both={bundle.both} d={path} />
      <text x={label.x} y={label.y + 4}>
        {bundle.holds ? bundle.label : `${bundle.label} (not on this day)`}
      </text>
    </g>
  );
});
