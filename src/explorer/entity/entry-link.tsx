import { ActionIcon } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useMemo, type MouseEvent, type ReactElement } from 'react';
import { EMPTY_VIEW, encodeView, shownIds, useView } from '../view/index.ts';
import './entry-link.css';

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** The name of an entry; it opens the entry in the panel, or by itself on a page of its own where the browser is asked for one. */
export function EntryLink({ id, name }: Entry): ReactElement {
  const { view, dispatch } = useView();
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dispatch({ type: 'open', id });
  };
  return (
    <a className="entry-link" href={`#${encodeView({ ...EMPTY_VIEW, at: view.at, open: id })}`} onClick={open}>
      {name}
    </a>
  );
}

/** Several of them, in a line. */
export function EntryLinks({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  return (
    <>
      {entries.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <EntryLink id={id} name={name} />
        </span>
      ))}
    </>
  );
}

/** Draws an entry on the graph, or takes it away. */
export function GraphToggle({ id, name }: Entry): ReactElement {
  const { view, dispatch } = useView();
  const isShown = useMemo(() => shownIds(view).includes(id), [view, id]);
  return (
    <ActionIcon
      size={26}
      variant={isShown ? 'light' : 'default'}
      aria-pressed={isShown}
      aria-label={`${name} on the graph`}
      title={isShown ? 'On the graph; take it away' : 'Add to the graph'}
      onClick={() => dispatch(isShown ? { type: 'remove', ids: [id] } : { type: 'add', ids: [id] })}
    >
      {isShown ? <IconCheck size={15} stroke={2} /> : <IconPlus size={15} stroke={2} />}
    </ActionIcon>
  );
}
