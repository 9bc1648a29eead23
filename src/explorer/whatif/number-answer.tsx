import { NativeSelect, NumberInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SaidNumber } from '../view/index.ts';
import { boundOf, BOUNDS, firstOf, saidNumber, type Bound } from './numbers.ts';

/** Long enough that a number typed in one go is one step and one question. */
const PAUSE_MS = 500;
/** Beyond it numbers are no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

interface Props {
  readonly label: string;
  readonly unit: string | null;
  readonly said: SaidNumber | null;
  readonly placeholder: string;
  readonly onSay: (value: SaidNumber | null) => void;
}

/** A figure: exact, or bounded on one side or both; empty is unknown. */
export function NumberAnswer({ label, unit, said, placeholder, onSay }: Props): ReactElement {
  const [bound, setBound] = useState<Bound>(said === null ? 'exactly' : boundOf(said));
  const [numbers, setNumbers] = useState<readonly [first: number | null, second: number | null]>(startOf(said));
  const key = JSON.stringify(said);
  const saying = useRef(onSay);
  useEffect(() => {
    saying.current = onSay;
  });
  // Undo, a link, or another field of the same fact.
  useEffect(() => {
    if (said !== null) setBound(boundOf(said));
    setNumbers(startOf(said));
    // Values are told apart by their text.
  }, [key]);
  useEffect(() => {
    const next = saidNumber(bound, ...numbers);
    if (JSON.stringify(next) === key || (next === null && numbers[0] !== null)) return;
    const timer = setTimeout(() => saying.current(next), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [bound, numbers, key]);
  const input = (words: string, value: number | null, onNumber: (number: number | null) => void): ReactElement => (
    <NumberInput
      size="sm"
      className="number-input"
      aria-label={words}
      placeholder={placeholder}
      value={value ?? ''}
      thousandSeparator=","
      hideControls
      allowNegative={false}
      max={LARGEST}
      onChange={(entered) => onNumber(typeof entered === 'number' ? entered : null)}
    />
  );
  return (
    <div className="number-answer">
      <NativeSelect
        size="sm"
        aria-label={`${label}: how it is meant`}
        data={[...BOUNDS]}
        value={bound}
        onChange={({ currentTarget }) => setBound(BOUNDS.find((one) => one === currentTarget.value) ?? 'exactly')}
      />
      {input(label, numbers[0], (first) => setNumbers([first, numbers[1]]))}
      {bound === 'between' && input(`${label}, upper bound`, numbers[1], (second) => setNumbers([numbers[0], second]))}
      {unit !== null && <span className="number-unit">{unit}</span>}
    </div>
  );
}

function startOf(said: SaidNumber | null): readonly [first: number | null, second: number | null] {
  return said === null ? [null, null] : [firstOf(said), said.lower === null ? null : said.upper];
}
