import type { Node, NodeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { Middle } from './entry-card.tsx';
import type { Group } from './group.ts';
import { KindIcon } from './kind-icon.tsx';
import { KIND_LOOKS } from './kinds.ts';

export type GroupNode = Node<{ readonly group: Group; readonly ownerName: string | null }, 'group'>;

/** Many entries of one kind, drawn as one until they are opened. */
export const GroupCard = memo(function GroupCard({ data: { group, ownerName }, selected }: NodeProps<GroupNode>): ReactElement {
  return (
    <div className="entry-card group-card" data-kind={group.kind} data-selected={selected}>
      <div className="entry-kind">
        <KindIcon kind={group.kind} size={14} />
        <span>Group</span>
      </div>
      <div className="entry-name">
        {group.members.length} {KIND_LOOKS[group.kind].plural.toLowerCase()}
      </div>
      <div className="entry-row">{ownerName === null ? 'without a common owner' : `of ${ownerName}`}</div>
      <Middle />
    </div>
  );
});
