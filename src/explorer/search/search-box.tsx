import { Combobox, Loader, Text, TextInput, useCombobox, VisuallyHidden, type ComboboxStore, type MantineSize } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { SEARCH_BOX } from '../app/use-global-keys.ts';
import { SuggestDocument, type SuggestQuery } from '../generated/operations.ts';
import { Suggestion } from './suggestion.tsx';
import { useShowEntry } from './use-show-entry.ts';

/** Long enough that a name typed in one go asks twice or three times, short enough to feel at once. */
const PAUSE_MS = 120;

/** Finds entries by any of their names in any script, while one types. */
export function SearchBox({ size, autoFocus = false }: { readonly size: MantineSize; readonly autoFocus?: boolean }): ReactElement {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [{ data, error, fetching, stale }] = useQuery({ query: SuggestDocument, variables: { text: asked }, pause: asked === '' });
  const show = useShowEntry();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isFor = asked !== '' && text.trim() !== '';
  const hits = isFor ? (data?.search.nodes ?? NO_HITS) : NO_HITS;
  const isWaiting = text.trim() !== '' && (fetching || stale || asked !== text.trim());
  const choose = (id: string): void => {
    show(id);
    setText('');
    combobox.closeDropdown();
    // What was found takes the focus as soon as it is drawn.
    document.getElementById(SEARCH_BOX)?.blur();
  };
  const onKeyDown = useFirstByEnter(hits, isWaiting, combobox, choose);
  const words = !isFor
    ? null
    : error
      ? 'The search could not be answered. Is the database away? Try again in a moment.'
      : isWaiting
        ? null
        : hits.length === 0
          ? nothing(asked)
          : null;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={4} withinPortal>
      <search>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            id={SEARCH_BOX}
            size={size}
            type="search"
            value={text}
            autoFocus={autoFocus}
            autoComplete="off"
            aria-label="Search companies, measures, regulators and events"
            placeholder="Search: DiDi, 滴滴, CAC, 网信办, article 7 …"
            leftSection={<IconSearch size={size === 'sm' ? 16 : 20} stroke={1.8} />}
            rightSection={isWaiting ? <Loader size={14} aria-hidden /> : <kbd className="key-hint">/</kbd>}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              combobox.openDropdown();
            }}
            onKeyDown={onKeyDown}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
      </search>
      <Combobox.Dropdown hidden={hits.length === 0 && words === null} className="suggestions">
        <Combobox.Options aria-label="Suggestions" mah={440} style={{ overflowY: 'auto' }}>
          {hits.map((hit) => (
            <Combobox.Option value={hit.entity.id} key={hit.entity.id}>
              <Suggestion hit={hit} />
            </Combobox.Option>
          ))}
          {words !== null && (
            <Combobox.Empty>
              <Text size="sm">{words}</Text>
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {data && hits.length > 0 && data.search.totalCount > hits.length && (
          <Combobox.Footer>
            <Text size="xs" c="var(--quiet)">
              {data.search.totalCountExact ? '' : 'more than '}
              {data.search.totalCount} found; type more to find more.
            </Text>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
      <VisuallyHidden role="status" aria-live="polite">
        {isFor && !isWaiting ? (words ?? `${hits.length} suggestions.`) : ''}
      </VisuallyHidden>
    </Combobox>
  );
}

/** The first suggestion is what Enter opens, also for those who press it before the answer is there. */
function useFirstByEnter(
  hits: readonly { readonly entity: { readonly id: string } }[],
  isWaiting: boolean,
  combobox: ComboboxStore,
  choose: (id: string) => void,
): (event: KeyboardEvent) => void {
  const isWanted = useRef(false);
  const first = isWaiting ? null : (hits[0]?.entity.id ?? null);
  const told = useRef({ combobox, choose });
  useEffect(() => {
    told.current = { combobox, choose };
  });
  useEffect(() => {
    if (first === null) return;
    if (isWanted.current) told.current.choose(first);
    else told.current.combobox.selectFirstOption();
    isWanted.current = false;
  }, [hits, first]);
  return ({ key, nativeEvent }) => {
    // Enter also ends the composing of Chinese letters.
    const isEnter = key === 'Enter' && !nativeEvent.isComposing;
    isWanted.current = isEnter && isWaiting;
    // What is still shown answers something else.
    if (isWanted.current) combobox.resetSelectedOption();
  };
}

const NO_HITS: SuggestQuery['search']['nodes'] = [];

function nothing(text: string): string {
  return `Nothing is found for “${text}”. Try a shorter name, another script, or an abbreviation.`;
}
