import { Slider } from '@mantine/core';
import type { KeyboardEvent, ReactElement } from 'react';
import { dayText } from '../graph/dates.ts';
import { markAfter, markBefore, wordsOn, type Mark } from './marks.ts';
import { dayAt, labelledYears, placeOf, PLACES, shifted, yearsFrom, type Scale } from './scale.ts';

interface Props {
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly day: string;
  /** The second day of a comparison. */
  readonly other: string | null;
  readonly isNarrow: boolean;
  readonly onPreview: (day: string) => void;
  readonly onTake: (day: string) => void;
  readonly onPropose: (day: string) => void;
}

/** The days as a line on which one is chosen; steps and events are marks on it. */
export function TimeSlider({ scale, marks, day, other, isNarrow, onPreview, onTake, onPropose }: Props): ReactElement {
  const days = new Map(marks.toReversed().map(({ day: one, kind }) => [one, kind]));
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const next = dayFor(event, day, marks);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onPropose(next);
  };
  return (
    <div className="time-slider" onKeyDownCapture={onKeyDownCapture}>
      <div className="time-marks" aria-hidden>
        {labelledYears(scale, PLACES * (isNarrow ? 0.11 : 0.055)).map(({ year, from, until }) => (
          <span key={year} className="time-year" style={{ left: percent((from + until) / 2) }}>
            {year}
          </span>
        ))}
        {scale.years.slice(1).map(({ year, from }) => (
          <i key={year} className="time-edge" style={{ left: percent(from) }} />
        ))}
        {[...days].map(([one, kind]) => (
          <i key={one} className="time-mark" data-kind={kind} style={{ left: percent(placeOf(scale, one)) }} />
        ))}
        {other !== null && <i className="time-other" style={{ left: percent(placeOf(scale, other)) }} />}
      </div>
      <Slider
        size={4}
        thumbSize={16}
        min={0}
        max={PLACES}
        value={placeOf(scale, day)}
        startPointValue={placeOf(scale, other ?? day)}
        label={<TimeLabel day={day} words={wordsOn(marks, day)} />}
        thumbLabel="Day asked about"
        thumbValueText={[dayText(day), wordsOn(marks, day)].filter((part) => part !== null).join(': ')}
        onChange={(place) => onPreview(near(dayAt(scale, place), scale, place, marks))}
        onChangeEnd={(place) => onTake(near(dayAt(scale, place), scale, place, marks))}
      />
    </div>
  );
}

function TimeLabel({ day, words }: { readonly day: string; readonly words: string | null }): ReactElement {
  return (
    <span className="time-label">
      <b>{dayText(day)}</b>
      {words !== null && <span>{words}</span>}
    </span>
  );
}

/** A hand means the mark that it is on; keys reach the days beside it. */
function near(day: string, scale: Scale, place: number, marks: readonly Mark[]): string {
  const reach = PLACES * 0.004;
  const found = marks.find((one) => Math.abs(placeOf(scale, one.day) - place) <= reach);
  return found?.day ?? day;
}

function dayFor({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, day: string, marks: readonly Mark[]): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  const days = shiftKey ? 30 : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shifted(day, days);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shifted(day, -days);
    case 'PageUp':
      return markAfter(marks, day)?.day ?? yearsFrom(day, 1);
    case 'PageDown':
      return markBefore(marks, day)?.day ?? yearsFrom(day, -1);
    case 'Home':
      return marks[0]?.day ?? null;
    case 'End':
      return marks.at(-1)?.day ?? null;
    default:
      return null;
  }
}

function percent(place: number): string {
  return `${((place / PLACES) * 100).toFixed(3)}%`;
}
