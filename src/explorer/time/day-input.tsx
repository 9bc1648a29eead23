import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { isDay } from './scale.ts';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** Empty where none is chosen. */
  readonly day: string;
  /** A real day was written and left, or chosen from the calendar. */
  readonly onDay: (day: string) => void;
  /** It was emptied. */
  readonly onEmpty?: () => void;
}

/** Long enough to write the four digits of a year: each one alone would be a day of its own. */
const PAUSE_MS = 700;

/** A day to write or to choose from the browser's own calendar. */
export function DayInput({ day, onDay, onEmpty, ...rest }: Props): ReactElement {
  const [text, setText] = useState(day);
  useEffect(() => setText(day), [day]);
  useEffect(() => {
    if (text === day || !isDay(text)) return;
    const timer = setTimeout(() => onDay(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, day, onDay]);
  return (
    <TextInput
      {...rest}
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        if (currentTarget.value === '') onEmpty?.();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && isDay(text) && text !== day) onDay(text);
      }}
      onBlur={() => {
        if (!isDay(text)) setText(day);
        else if (text !== day) onDay(text);
      }}
    />
  );
}
