import type { FieldNode } from 'graphql';
import type { ColumnSet } from './column-set.ts';
import type { Output } from './plan.ts';
import type { Walk } from './walk.ts';

/** The change that recorded the node or edge at hand. */
export function planChange(walk: Walk, columns: ColumnSet, owner: string, nodes: readonly FieldNode[], key: string): Output {
  const { selection, outputs } = walk.planNode(walk, ['Change'], { nodes, path: key, call: null });
  return { kind: 'one', key, column: columns.add(owner, { kind: 'link', link: 'change', selection }), outputs };
}
