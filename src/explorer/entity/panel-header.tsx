import { Button, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGraph, IconGraphOff } from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import { useShowEntry } from '../search/use-show-entry.ts';
import { shownIds, useView } from '../view/index.ts';
import { Chip } from '../words/chip.tsx';
import { KindBadge } from '../words/kind-badge.tsx';
import { LocalName } from '../words/local-name.tsx';
import { PhaseChip } from '../words/phase-chip.tsx';
import { plainWords } from '../words/words.ts';
import type { Entry } from './entity-panel.tsx';
import { EntryLink } from './entry-link.tsx';
import { ClosePanel } from './panel-frame.tsx';
import { useAt } from './use-at.ts';
import './panel-header.css';

interface Props {
  readonly entry: Entry;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What an entry is and is called, and whether it is drawn. */
export function PanelHeader({ entry, heading }: Props): ReactElement {
  const { __typename, kind, name, localName, aliases } = entry;
  const isPlainKind = kind.toLowerCase() === __typename.toLowerCase();
  return (
    <header className="panel-header">
      <div className="panel-top">
        <KindBadge kind={__typename} />
        {!isPlainKind && <span className="panel-quiet panel-small">{plainWords(kind)}</span>}
        <GraphButton id={entry.id} />
        <ClosePanel />
      </div>
      <Title order={2} id="panel-name" className="panel-name" ref={heading} tabIndex={-1}>
        {name}
      </Title>
      {localName !== null && localName !== name && (
        <div className="panel-local">
          <LocalName name={localName} language={aliases.find(({ text }) => text === localName)?.language ?? null} />
        </div>
      )}
      <Aliases entry={entry} />
      <Standing entry={entry} />
    </header>
  );
}

const FEW = 5;

function Aliases({ entry: { aliases, name, localName } }: { readonly entry: Entry }): ReactElement | null {
  const [isOpen, { toggle }] = useDisclosure(false);
  const others = aliases.filter(({ text }, place) => text !== name && text !== localName && aliases.findIndex((one) => one.text === text) === place);
  if (others.length === 0) return null;
  const shown = isOpen ? others : others.slice(0, FEW);
  return (
    <Text component="p" className="panel-aliases">
      also{' '}
      {shown.map(({ text, language, kind }, place) => (
        <span key={text}>
          {place > 0 && ', '}
          <span {...(language === null ? {} : { lang: language })}>{text}</span>
          {kind === 'former' && ' (formerly)'}
        </span>
      ))}{' '}
      {others.length > FEW && (
        <UnstyledButton className="entry-link" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? 'fewer' : `and ${others.length - FEW} more names`}
        </UnstyledButton>
      )}
    </Text>
  );
}

function Standing({ entry }: { readonly entry: Entry }): ReactElement | null {
  const { day } = useAt();
  switch (entry.__typename) {
    case 'Measure':
      return (
        <div className="panel-standing">
          <PhaseChip phase={entry.phase} />
          {entry.phaseSince && <span className="panel-quiet panel-small">since {entry.phaseSince.text}</span>}
        </div>
      );
    case 'Event':
      if (entry.date === null) return null;
      return (
        <div className="panel-standing panel-small">
          {[entry.date.text, entry.until?.text].filter((part) => part != null).join(' to ')}
          {entry.date.date > day && <Chip tone="doubt">after the day asked about</Chip>}
        </div>
      );
    case 'Provision':
      return (
        <div className="panel-standing panel-small">
          <span>
            of <EntryLink id={entry.measure.id} name={entry.measure.name} />
          </span>
        </div>
      );
    case 'Company':
    case 'Exchange':
    case 'Jurisdiction':
    case 'Product':
    case 'Regulator':
    case 'Sector':
      return null;
  }
}

function GraphButton({ id }: { readonly id: string }): ReactElement {
  const { view, dispatch } = useView();
  const show = useShowEntry();
  const isShown = shownIds(view).includes(id);
  const [act, where] = isShown ? ['Take off', ' the graph'] : ['Show', ' on the graph'];
  const draw = (): void => {
    show(id);
    // What is read stays: only the picture changes.
    dispatch({ type: 'open', id, part: view.part });
  };
  return (
    <Button
      className="panel-draw"
      aria-label={act + where}
      size="compact-xs"
      variant="default"
      leftSection={isShown ? <IconGraphOff size={15} aria-hidden /> : <IconGraph size={15} aria-hidden />}
      onClick={() => (isShown ? dispatch({ type: 'remove', ids: [id] }) : draw())}
    >
      {act}
      <span className="panel-draw-where">{where}</span>
    </Button>
  );
}
