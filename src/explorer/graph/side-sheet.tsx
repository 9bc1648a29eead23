import { CloseButton, Drawer, Group, Paper, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import './side-sheet.css';

interface Props {
  readonly title: string;
  readonly isNarrow: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Details beside the canvas; on a narrow screen a sheet that rises from below. Escape closes it. */
export function SideSheet({ title, isNarrow, onClose, children }: Props): ReactElement {
  const paper = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    // What is inside may have taken the focus already.
    if (!paper.current?.contains(document.activeElement)) paper.current?.focus();
    return () => {
      // Closed: on with what opened it, if that is still there.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [before]);
  if (isNarrow)
    return (
      <Drawer opened onClose={onClose} title={title} position="bottom" size="auto" closeButtonProps={{ 'aria-label': 'Close', size: 'lg' }}>
        {children}
      </Drawer>
    );
  return (
    <Paper
      ref={paper}
      tabIndex={-1}
      className="graph-sheet"
      role="region"
      aria-label={title}
      withBorder
      shadow="md"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Group justify="space-between" wrap="nowrap" p="sm" pb={4} align="flex-start">
        <Text component="h2" fw={600} size="sm">
          {title}
        </Text>
        <CloseButton aria-label="Close" onClick={onClose} />
      </Group>
      <div className="graph-sheet-body">{children}</div>
    </Paper>
  );
}
