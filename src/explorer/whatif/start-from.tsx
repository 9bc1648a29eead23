import { CloseButton, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBuilding } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { SuggestDocument } from '../generated/operations.ts';
import { Suggestion } from '../search/suggestion.tsx';
import { LocalName } from '../words/local-name.tsx';
import type { Recorded } from './real-company.ts';
import './start-from.css';

const PAUSE_MS = 150;

interface Props {
  readonly like: string | null;
  readonly recorded: Recorded | null;
  readonly day: string;
  readonly onLike: (id: string | null) => void;
}

/** The real company that one starts from, or the search for one. */
export function StartFrom({ like, recorded, day, onLike }: Props): ReactElement {
  if (like === null) return <CompanySearch onChoose={onLike} />;
  return (
    <div className="start-from">
      <IconBuilding size={18} stroke={1.7} aria-hidden />
      <span>
        Starts from <b>{recorded?.name ?? like}</b> {recorded?.localName != null && <LocalName name={recorded.localName} language={null} />} as
        recorded on {day}. What you answer takes the place of what is recorded.
      </span>
      <CloseButton aria-label="Start from no company" onClick={() => onLike(null)} />
    </div>
  );
}

function CompanySearch({ onChoose }: { readonly onChoose: (id: string) => void }): ReactElement {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [{ data, fetching }] = useQuery({ query: SuggestDocument, variables: { text: asked, kinds: ['COMPANY'] }, pause: asked === '' });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = text.trim() === '' ? [] : (data?.search.nodes ?? []);
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose} shadow="md" withinPortal>
      <Combobox.Target>
        <TextInput
          size="sm"
          label="Start from a real company"
          description="Its facts are taken as recorded; change what you like."
          placeholder="DiDi, 滴滴, Kanzhun …"
          autoComplete="off"
          value={text}
          rightSection={fetching && asked !== '' ? <Loader size={14} aria-hidden /> : undefined}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hits.length === 0}>
        <Combobox.Options aria-label="Companies" mah={320} style={{ overflowY: 'auto' }}>
          {hits.map((hit) => (
            <Combobox.Option value={hit.entity.id} key={hit.entity.id}>
              <Suggestion hit={hit} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
