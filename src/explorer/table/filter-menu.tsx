import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconChevronDown, IconFilter } from '@tabler/icons-react';
import type { ReactElement } from 'react';

interface Props {
  /** What is chosen among: `Kinds`. */
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hidden: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Chooses which kinds of rows are shown; how many are not stands on it. */
export function FilterMenu({ title, options, hidden, onToggle }: Props): ReactElement {
  const less = options.filter(({ value }) => hidden.includes(value)).length;
  return (
    <Popover position="bottom-start" withinPortal trapFocus shadow="md">
      <Popover.Target>
        <Button
          variant={less > 0 ? 'light' : 'default'}
          size="xs"
          leftSection={<IconFilter size={14} />}
          rightSection={<IconChevronDown size={14} />}
          disabled={options.length === 0}
        >
          {less > 0 ? `${title}: ${less} hidden` : title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title} className="filter-options">
        <Stack gap={10}>
          {options.map(({ value, label }) => (
            <Checkbox key={value} size="sm" label={label} checked={!hidden.includes(value)} onChange={() => onToggle(value)} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
