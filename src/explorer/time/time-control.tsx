import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, type Icon } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { dayText } from '../graph/dates.ts';
import { dayOf, today, useView } from '../view/index.ts';
import { ComparePopover } from './compare-popover.tsx';
import { DayInput } from './day-input.tsx';
import { KnownPopover } from './known-popover.tsx';
import { markAfter, markBefore, wordsOn, type Mark } from './marks.ts';
import { scaleOf } from './scale.ts';
import './time.css';
import { TimeSlider } from './time-slider.tsx';
import { useDraftDay } from './use-draft-day.ts';
import { useMarks } from './use-marks.ts';

/** Which day is asked about, what was known of it, and with which other day it is compared. */
export default function TimeControl(): ReactElement {
  const { view, dispatch } = useView();
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const now = today();
  const chosen = dayOf(view.at, now);
  const take = (day: string): void => {
    if (day !== chosen) dispatch({ type: 'at', at: { valid: day } });
  };
  const { day, propose, preview, take: takeNow } = useDraftDay(chosen, take);
  const marks = useMarks(view);
  const other = view.compareWith;
  const scale = useMemo(
    () =>
      scaleOf(
        marks.map((mark) => mark.day),
        [chosen, now, ...(other === null ? [] : [other])],
      ),
    [marks, chosen, now, other],
  );
  return (
    <div className="time" role="group" aria-label="Time">
      <DayInput className="time-day" size="xs" aria-label="Day asked about" day={day} onDay={takeNow} />
      <StepButton words="Earlier" mark={markBefore(marks, day)} Sign={IconChevronLeft} onDay={takeNow} />
      <TimeSlider scale={scale} marks={marks} day={day} other={other} isNarrow={isNarrow} onPreview={preview} onTake={takeNow} onPropose={propose} />
      <StepButton words="Later" mark={markAfter(marks, day)} Sign={IconChevronRight} onDay={takeNow} />
      {view.at.valid !== null && (
        <Button
          className="time-today"
          size="xs"
          h={30}
          px={10}
          variant="subtle"
          color="gray"
          onClick={() => dispatch({ type: 'at', at: { valid: null } })}
        >
          Today
        </Button>
      )}
      {view.tab !== 'what-if' && <ComparePopover day={chosen} marks={marks} isNarrow={isNarrow} />}
      <KnownPopover />
      <VisuallyHidden role="status" aria-live="polite">
        {[dayText(chosen), wordsOn(marks, chosen)].filter((part) => part !== null).join(': ')}
      </VisuallyHidden>
    </div>
  );
}

interface StepProps {
  readonly words: string;
  readonly mark: Mark | null;
  readonly Sign: Icon;
  readonly onDay: (day: string) => void;
}

/** Goes to the nearest mark on one side. */
function StepButton({ words, mark, Sign, onDay }: StepProps): ReactElement {
  const label = mark === null ? `${words}: nothing is marked` : `${words}: ${mark.date}, ${mark.words}`;
  return (
    <Tooltip label={label} multiline maw={320} openDelay={300}>
      <ActionIcon
        size={30}
        variant="subtle"
        color="gray"
        aria-label={label}
        aria-disabled={mark === null}
        {...(mark === null ? { 'data-disabled': true } : {})}
        onClick={() => mark && onDay(mark.day)}
      >
        <Sign size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}
