import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';

/** Typing fast narrows once; browsers limit how often the address may change. */
const PAUSE_MS = 200;
/** As much as a link keeps. */
const LONGEST = 200;

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Narrows a table to the rows that have some words. */
export function WordsFilter({ words, onWords }: Props): ReactElement {
  const [typed, setTyped] = useState(words);
  const tell = useDebouncedCallback(onWords, PAUSE_MS);
  useEffect(() => setTyped(words), [words]);
  const change = (next: string): void => {
    setTyped(next);
    tell(next);
  };
  return (
    <TextInput
      size="xs"
      className="table-words"
      aria-label="Only rows with these words"
      placeholder="Only rows with …"
      maxLength={LONGEST}
      value={typed}
      leftSection={<IconSearch size={14} />}
      rightSection={typed === '' ? undefined : <CloseButton size="xs" aria-label="All rows again" onClick={() => change('')} />}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
