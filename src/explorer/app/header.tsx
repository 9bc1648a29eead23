import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconApi, IconCheck, IconDeviceDesktop, IconHelp, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { SearchBox } from '../search/search-box.tsx';
import { EMPTY_VIEW, useView } from '../view/index.ts';

const SCHEMES = [
  { value: 'light', label: 'Light', Sign: IconSun },
  { value: 'dark', label: 'Dark', Sign: IconMoon },
  { value: 'auto', label: 'As the system', Sign: IconDeviceDesktop },
] as const;

interface Props {
  readonly isStarting: boolean;
  readonly isNarrow: boolean;
  readonly onHelp: () => void;
}

/** Name, search box and what holds for every page. The start page has the search box in its middle. */
export function Header({ isStarting, isNarrow, onHelp }: Props): ReactElement {
  const { view, dispatch } = useView();
  const goToStart = (): void => dispatch({ type: 'show', view: { ...EMPTY_VIEW, at: view.at } });
  return (
    <header className="header">
      <button type="button" className="brand" onClick={goToStart} aria-label="Ambit, to the start page">
        <span aria-hidden className="brand-sign" />
        {(!isNarrow || isStarting) && 'Ambit'}
      </button>
      <div className="header-search">{!isStarting && <SearchBox size="sm" />}</div>
      <div className="header-tools">
        {!isNarrow && (
          <Tooltip label="Playground of the API">
            <ActionIcon component="a" href="./playground" variant="subtle" color="gray" size="lg" aria-label="Playground of the API">
              <IconApi size={20} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
        <SchemeMenu />
        <Tooltip label="Help and keys (?)">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Help and keys" onClick={onHelp}>
            <IconHelp size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}

function SchemeMenu(): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { Sign } = SCHEMES.find(({ value }) => value === colorScheme) ?? SCHEMES[2];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Light or dark">
          <Sign size={20} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(({ value, label, Sign: Own }) => (
          <Menu.Item
            key={value}
            leftSection={<Own size={16} />}
            rightSection={value === colorScheme ? <IconCheck size={14} aria-label="chosen" /> : undefined}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
