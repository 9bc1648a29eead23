import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { dayText } from '../graph/dates.ts';
import { today, useView } from '../view/index.ts';
import { DayInput } from './day-input.tsx';
import { markBefore, type Mark } from './marks.ts';
import { yearsFrom } from './scale.ts';

interface Props {
  readonly day: string;
  readonly marks: readonly Mark[];
  readonly isNarrow: boolean;
}

/** Chooses the second day of a comparison, or ends it. */
export function ComparePopover({ day, marks, isNarrow }: Props): ReactElement {
  const { view, dispatch } = useView();
  const other = view.compareWith;
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: string | null): void => {
    if (chosen !== other) dispatch({ type: 'compare', with: chosen });
    setOpen(false);
  };
  const words = other === null ? 'Compare' : `with ${dayText(other)}`;
  return (
    <Popover position="bottom-end" width={300} shadow="md" withArrow trapFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <Button
          size="xs"
          h={30}
          px={isNarrow ? 8 : 10}
          variant={other === null ? 'default' : 'light'}
          {...(isNarrow ? {} : { leftSection: <IconArrowsLeftRight size={15} stroke={1.8} /> })}
          aria-label={other === null ? 'Compare two days' : `Compared with ${dayText(other)}; choose another day`}
          onClick={() => setOpen(!isOpen)}
        >
          {isNarrow ? <IconArrowsLeftRight size={16} stroke={1.8} /> : words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="time-popover">
        <Stack gap="xs">
          <DayInput
            size="sm"
            label={`Compare ${dayText(day)} with`}
            description="What began, ended and changed in between is listed."
            day={other ?? ''}
            onDay={choose}
          />
          <Text size="xs">Or choose:</Text>
          {suggestions(day, marks).map(([label, suggested]) => (
            <Button key={label} size="compact-sm" variant="default" justify="flex-start" onClick={() => choose(suggested)}>
              {label}: {dayText(suggested)}
            </Button>
          ))}
          {other !== null && (
            <Button size="compact-sm" variant="light" color="gray" onClick={() => choose(null)}>
              End the comparison
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function suggestions(day: string, marks: readonly Mark[]): readonly (readonly [label: string, day: string])[] {
  const before = markBefore(marks, day);
  const now = today();
  return [
    ...(before === null ? [] : [['The mark before', before.day] as const]),
    ['A year earlier', yearsFrom(day, -1)],
    ...(now === day ? [] : [['Today', now] as const]),
  ];
}
