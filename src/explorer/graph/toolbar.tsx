import { ActionIcon, Button, Group, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconDownload,
  IconFilter,
  IconFocusCentered,
  IconLayoutBoard,
  IconMarquee2,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { LAYOUTS, type LayoutName } from './layout/layout.ts';
import './toolbar.css';

const LAYOUT_WORDS: Readonly<Record<LayoutName, string>> = { layered: 'Layered', force: 'By relation', timeline: 'Timeline' };

export interface ToolbarActions {
  readonly layOut: (layout: LayoutName) => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleLegend: () => void;
  readonly toggleSelecting: () => void;
  readonly save: (format: 'svg' | 'png') => void;
}

interface Props {
  readonly layout: string;
  readonly isLegendOpen: boolean;
  readonly isSelecting: boolean;
  readonly isNarrow: boolean;
  readonly actions: ToolbarActions;
}

/** What can be done with the whole picture. */
export function Toolbar({ layout, isLegendOpen, isSelecting, isNarrow, actions }: Props): ReactElement {
  const words = LAYOUTS.find((name) => name === layout);
  return (
    <Group className="graph-toolbar" gap={4} wrap="nowrap" role="toolbar" aria-label="Graph">
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          {isNarrow ? (
            <ActionIcon variant="default" aria-label="Layout">
              <IconLayoutBoard size={18} />
            </ActionIcon>
          ) : (
            <Button
              variant="default"
              size="sm"
              aria-label={words ? `Layout: ${LAYOUT_WORDS[words]}` : 'Layout'}
              leftSection={<IconLayoutBoard size={16} />}
              rightSection={<IconChevronDown size={14} />}
            >
              {words ? LAYOUT_WORDS[words] : 'Layout'}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Arrange everything that is not pinned</Menu.Label>
          {LAYOUTS.map((name) => (
            <Menu.Item key={name} onClick={() => actions.layOut(name)}>
              {LAYOUT_WORDS[name]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tool label="Undo (Ctrl+Z)" onClick={actions.undo} icon={<IconArrowBackUp size={18} />} />
      <Tool label="Redo (Shift+Ctrl+Z)" onClick={actions.redo} icon={<IconArrowForwardUp size={18} />} />
      <Tool label="Fit everything (F)" onClick={actions.fit} icon={<IconFocusCentered size={18} />} />
      {!isNarrow && <Tool label="Zoom in (+)" onClick={() => actions.zoom(1.3)} icon={<IconPlus size={18} />} />}
      {!isNarrow && <Tool label="Zoom out (-)" onClick={() => actions.zoom(1 / 1.3)} icon={<IconMinus size={18} />} />}
      <Tool label="Select several (S)" isOn={isSelecting} onClick={actions.toggleSelecting} icon={<IconMarquee2 size={18} />} />
      <Tool label="Legend and filters (L)" isOn={isLegendOpen} onClick={actions.toggleLegend} icon={<IconFilter size={18} />} />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Save the picture">
            <IconDownload size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>The picture, with its sources and date</Menu.Label>
          <Menu.Item onClick={() => actions.save('svg')}>SVG</Menu.Item>
          <Menu.Item onClick={() => actions.save('png')}>PNG</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly isOn?: boolean;
}

function Tool({ label, icon, onClick, isOn }: ToolProps): ReactElement {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOn ? 'filled' : 'default'}
        size={36}
        aria-label={label.replace(/ \(.*/, '')}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        onClick={onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
