import type { ReactElement } from 'react';
import type { PanelFactFragment } from '../../generated/operations.ts';
import { Chip } from '../../words/chip.tsx';
import { Quotes } from '../../words/quotes.tsx';
import { whenText } from './when-text.ts';

interface Props {
  readonly fact: PanelFactFragment;
  /** Another source says so instead. */
  readonly isRival: boolean;
  /** A newer one stands above it, so nobody needs to be told that it is old. */
  readonly isEarlier?: boolean;
}

/** A value with its bound and unit, its time, how it is to be taken, and who says so. */
export function FactValue({ fact, isRival, isEarlier = false }: Props): ReactElement {
  const { value, rank, level, stale, note, citations, metric } = fact;
  const when = whenText(fact);
  return (
    <div className="value" data-rival={isRival} data-rank={rank}>
      <div className="value-line">
        <span className="value-words">{value.text}</span>
        {when !== null && <span className="value-when">{when}</span>}
        {rank === 'PREFERRED' && <Chip tone="good">preferred</Chip>}
        {rank === 'DEPRECATED' && <Chip>not used</Chip>}
        {level === 'DERIVED' && <Chip>computed</Chip>}
        {level === 'ESTIMATED' && <Chip>estimate</Chip>}
        {stale && !isEarlier && <Chip tone="doubt">too old to rely on</Chip>}
      </div>
      {note !== null && <div className="panel-quiet panel-small">{note}</div>}
      <Quotes citations={citations} of={`${metric.label}, ${value.text}`} />
    </div>
  );
}
