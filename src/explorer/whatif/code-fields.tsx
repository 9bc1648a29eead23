import { MultiSelect, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { namesOf, withSaid, type Choice } from './choices.tsx';

interface OneProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly said: string | null;
  /** What is recorded of the real company that one starts from. */
  readonly recorded: string | null;
  readonly onSay: (code: string | null) => void;
}

/** One country, or unknown. */
export function CodeField({ label, choices, said, recorded, onSay }: OneProps): ReactElement {
  return (
    <Select
      size="sm"
      label={label}
      placeholder={recorded === null ? 'unknown' : `as recorded: ${namesOf([recorded], choices)}`}
      data={withSaid(choices, said === null ? [] : [said])}
      value={said}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `${label}: unknown again` }}
      nothingFoundMessage="Nothing is found"
      onChange={onSay}
    />
  );
}

interface ListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Null is unknown; empty says that there is none. */
  readonly said: readonly string[] | null;
  readonly recorded: readonly string[] | null;
  /** How "none at all" is called; where it cannot be said it is left out. */
  readonly none?: string;
  readonly onSay: (codes: readonly string[] | null) => void;
}

const NONE = ' none';

/** Several of them, none of them, or unknown. */
export function CodeListField({ label, choices, said, recorded, none, onSay }: ListProps): ReactElement {
  const data = withSaid(choices, said ?? []);
  const value = said === null ? [] : said.length === 0 && none !== undefined ? [NONE] : [...said];
  const change = (chosen: string[]): void => {
    const isNoneNew = chosen.includes(NONE) && !value.includes(NONE);
    if (isNoneNew) return onSay([]);
    const codes = chosen.filter((code) => code !== NONE);
    onSay(codes.length === 0 ? null : codes);
  };
  const usual = recorded === null || recorded.length === 0 ? 'unknown' : `as recorded: ${namesOf(recorded, choices)}`;
  return (
    <MultiSelect
      size="sm"
      label={label}
      placeholder={value.length === 0 ? usual : ''}
      data={none === undefined ? data : [{ value: NONE, label: none }, ...data]}
      value={value}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': `${label}: unknown again` }}
      nothingFoundMessage="Nothing is found"
      onChange={change}
    />
  );
}
