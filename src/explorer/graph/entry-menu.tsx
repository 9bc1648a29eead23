import { Drawer, Menu } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import type { ReactElement } from 'react';
import type { Point } from './graph.ts';
import './entry-menu.css';

/** One thing that can be done with the selected entries. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly key: string | null;
  readonly run: () => void;
}

interface Props {
  readonly title: string;
  /** Where on the screen it opens. */
  readonly place: Point;
  readonly commands: readonly Command[];
  readonly isNarrow: boolean;
  readonly onClose: () => void;
}

/** Not the keys as well, which are the library's habit: the key that opens it would close it. */
const OUTSIDE = ['mousedown', 'touchstart'];

/** What can be done with an entry: at the pointer, or as a sheet on a narrow screen. */
export function EntryMenu({ title, place, commands, isNarrow, onClose }: Props): ReactElement {
  // The library listens within the menu, which has the focus only a moment after it is seen.
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') onClose();
  });
  if (isNarrow)
    return (
      <Drawer opened onClose={onClose} title={title} position="bottom" size="auto" closeButtonProps={{ 'aria-label': 'Close', size: 'lg' }}>
        <div className="graph-sheet-menu">
          {commands.map(({ id, label, run }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                onClose();
                run();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </Drawer>
    );
  return (
    <Menu opened onClose={onClose} position="bottom-start" trapFocus returnFocus shadow="md" clickOutsideEvents={OUTSIDE}>
      <Menu.Target>
        {/* A point on the screen for the menu to hang on. */}
        <span style={{ position: 'fixed', left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={title}>
        <Menu.Label maw={260}>{title}</Menu.Label>
        {commands.map(({ id, label, key, run }) => (
          <Menu.Item key={id} onClick={run} rightSection={key === null ? undefined : <kbd>{key}</kbd>}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
