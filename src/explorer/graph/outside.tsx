import { Text } from '@mantine/core';
import { useStore, type ReactFlowState } from '@xyflow/react';
import type { ReactElement } from 'react';
import { CARD } from './graph.ts';

/** Says how many cards cannot be seen, where not all fit at a size that can be read. */
export function Outside(): ReactElement | null {
  const count = useStore(outsideOf);
  if (count === 0) return null;
  return (
    <Text size="xs" className="graph-notice">
      {count === 1 ? 'One more lies' : `${count} more lie`} outside the screen: drag to see {count === 1 ? 'it' : 'them'}.
    </Text>
  );
}

function outsideOf({ nodes, transform: [left, top, zoom], width, height }: ReactFlowState): number {
  return nodes.filter(({ position: { x, y } }) => {
    const middle = { x: (x + CARD.width / 2) * zoom + left, y: (y + CARD.height / 2) * zoom + top };
    return middle.x < 0 || middle.y < 0 || middle.x > width || middle.y > height;
  }).length;
}
