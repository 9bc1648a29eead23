import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { IconPinFilled } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { Card } from './graph.ts';
import { KindIcon } from './kind-icon.tsx';
import { KIND_LOOKS } from './kinds.ts';
import './entry-card.css';
import './kinds.css';

/** Part of what is emphasised, or in its shade. */
export type Stress = 'on' | 'off' | 'none';

export type EntryNode = Node<
  {
    readonly card: Card;
    readonly pinned: boolean;
    readonly stress: Stress;
  },
  'entry'
>;

/** An entry on the canvas. */
export const EntryCard = memo(function EntryCard({ data: { card, pinned, stress }, selected }: NodeProps<EntryNode>): ReactElement {
  const rows = [card.localName ?? '', card.absence ?? card.facts.join(' · ')].filter((row) => row !== '');
  const look = KIND_LOOKS[card.kind];
  return (
    <div className="entry-card" data-kind={card.kind} data-selected={selected} data-absent={card.absence !== null} data-stress={stress}>
      <div className="entry-kind">
        <KindIcon kind={card.kind} size={14} />
        <span>{look.word}</span>
        {pinned && <IconPinFilled size={12} aria-hidden className="entry-pin" />}
      </div>
      <div className="entry-name">{card.name}</div>
      {rows.map((row, place) => (
        <div key={place === 0 ? 'first' : 'second'} className="entry-row">
          {row}
        </div>
      ))}
      <Middle />
    </div>
  );
});

/** Lines start and end at the middle; how they leave the card is theirs to know. */
export function Middle(): ReactElement {
  return (
    <>
      <Handle type="source" position={Position.Right} className="middle" isConnectable={false} />
      <Handle type="target" position={Position.Left} className="middle" isConnectable={false} />
    </>
  );
}
