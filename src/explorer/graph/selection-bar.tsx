import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Command } from './entry-menu.tsx';
import './selection-bar.css';

interface Props {
  readonly title: string;
  readonly commands: readonly Command[];
  readonly onClear: () => void;
}

/** What can be done with the selected entries, for everybody to see. */
export function SelectionBar({ title, commands, onClear }: Props): ReactElement {
  return (
    <Paper className="graph-selection" withBorder shadow="sm" p={6} role="group" aria-label={`Selected: ${title}`}>
      <Group gap={4} wrap="nowrap" justify="space-between">
        <Text size="xs" fw={600} truncate maw={180} px={6}>
          {title}
        </Text>
        <CloseButton size="md" aria-label="Clear the selection" onClick={onClear} />
      </Group>
      <Group gap={4}>
        {commands.map(({ id, label, run }) => (
          <Button key={id} size="xs" variant={id === 'expand' || id === 'path' || id === 'group' ? 'filled' : 'default'} onClick={run}>
            {label}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}
