import { ActionIcon, Button, Popover, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useView } from '../view/index.ts';
import { DayInput } from './day-input.tsx';

/** What was known when: the two coordinates beside the day. */
export function KnownPopover(): ReactElement {
  const { view, dispatch } = useView();
  const { known, published } = view.at;
  const [isOpen, setOpen] = useState(false);
  const isSet = known !== null || published !== null;
  const words = isSet ? 'What was known and published: limited' : 'What was known and published';
  return (
    <Popover position="bottom-end" width={320} shadow="md" withArrow trapFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <Tooltip label={words}>
          <ActionIcon
            size={30}
            variant={isSet ? 'light' : 'subtle'}
            color={isSet ? 'indigo' : 'gray'}
            aria-label={words}
            onClick={() => setOpen(!isOpen)}
          >
            <IconEye size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className="time-popover">
        <Stack gap="sm">
          <DayInput
            size="sm"
            label="Published by"
            description="Only what a cited source had published by this day."
            day={published ?? ''}
            onDay={(day) => dispatch({ type: 'at', at: { published: day } })}
            onEmpty={() => published !== null && dispatch({ type: 'at', at: { published: null } })}
          />
          <InstantInput key={known} known={known} onKnown={(instant) => dispatch({ type: 'at', at: { known: instant } })} />
          <Button
            size="compact-sm"
            variant="default"
            disabled={!isSet}
            onClick={() => dispatch({ type: 'at', at: { known: null, published: null } })}
          >
            No limit
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface InstantProps {
  readonly known: string | null;
  readonly onKnown: (instant: string | null) => void;
}

/** The instant whose state of the graph is asked. It is taken when the field is left: on the way it would be many. */
function InstantInput({ known, onKnown }: InstantProps): ReactElement {
  const before = known === null ? '' : new Date(known).toISOString().slice(0, 16);
  const [text, setText] = useState(before);
  const take = (): void => {
    if (text === before) return;
    const instant = new Date(`${text}Z`);
    if (text === '') onKnown(null);
    else if (!Number.isNaN(instant.getTime())) onKnown(instant.toISOString());
  };
  return (
    <div>
      <TextInput
        size="sm"
        type="datetime-local"
        label="As known on (UTC)"
        description="The graph as it had been recorded at this moment."
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <Text size="xs" mt={4}>
        Before the first import there is nothing to show.
      </Text>
    </div>
  );
}
