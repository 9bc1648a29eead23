import { memo, type ReactElement } from 'react';
import type { Bundle } from './bundle.ts';
import type { Stress } from './entry-card.tsx';
import type { Line } from './line.ts';
import { wrapText } from './wrap-text.ts';

/** A line with how it is to be drawn. */
export interface DrawnLine {
  readonly bundle: Bundle;
  readonly stress: Stress;
  /** It leads to or from a selected entry. */
  readonly near: boolean;
}

interface LineProps extends DrawnLine {
  readonly path: string;
  readonly onOpen: (id: string) => void;
}

/** The relations between two entries as one line. Its path is text, so that only lines that move are drawn again. */
export const RelationLine = memo(function RelationLine({ bundle, stress, near, path, onOpen }: LineProps): ReactElement {
  return (
    <g className="relation-line" data-stress={stress} data-near={near} data-absent={!bundle.holds} onClick={() => onOpen(bundle.id)}>
      <path className="relation-target" d={path} />
      <path className="relation-path" data-both={bundle.both} d={path} />
    </g>
  );
});

interface LabelProps extends DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: Line['label']['anchor'];
  readonly room: number;
}

/** Of the words, in pixels; see the style of labels. */
const FONT_SIZE = 11;

/** The words of a line, cut where the next card begins. */
export const RelationLabel = memo(function RelationLabel({ bundle, stress, near, x, y, anchor, room }: LabelProps): ReactElement {
  return (
    <text className="relation-label" data-stress={stress} data-near={near} data-absent={!bundle.holds} x={x} y={y + 4} textAnchor={anchor}>
      {wrapText(bundle.holds ? bundle.label : `${bundle.label} (not on this day)`, room / FONT_SIZE, 1)[0]}
    </text>
  );
});
