import { useEffect, useRef, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { PanelEntryDocument, type PanelEntryQuery } from '../generated/operations.ts';
import { dayText } from '../graph/dates.ts';
import { isKind, type Kind } from '../graph/graph.ts';
import { useView } from '../view/index.ts';
import { AbsentEntry } from './absent-entry.tsx';
import './entity.css';
import { PanelFrame } from './panel-frame.tsx';
import { PanelHeader } from './panel-header.tsx';
import { PanelParts } from './panel-parts.tsx';
import { Failed, Waiting } from './states.tsx';
import { useAt } from './use-at.ts';

type Answer = NonNullable<PanelEntryQuery['node']>;

/** The head of an entry as the panel has it. */
export type Entry = Extract<Answer, { readonly name: string }> & { readonly __typename: Kind };

/** The entry that is open in the view: its head, and the part of it that is read. */
export default function EntityPanel(): ReactElement | null {
  const { view } = useView();
  return view.open === null ? null : <OpenEntry id={view.open} />;
}

function OpenEntry({ id }: { readonly id: string }): ReactElement {
  const { at, day } = useAt();
  const [{ data, error, fetching, stale }, ask] = useQuery({ query: PanelEntryDocument, variables: { id, at } });
  const heading = useRef<HTMLHeadingElement>(null);
  const isAnswered = data !== undefined;
  useEffect(() => {
    if (isAnswered && !isWalkingOnTheGraph()) heading.current?.focus({ preventScroll: true });
  }, [isAnswered]);
  const entry = data?.node && isEntry(data.node) ? data.node : null;
  if (error && !fetching && entry === null)
    return (
      <PanelFrame>
        <Failed what="This entry" onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </PanelFrame>
    );
  if (!isAnswered)
    return (
      <PanelFrame>
        <Waiting rows={5} />
      </PanelFrame>
    );
  if (entry === null) return <AbsentEntry id={id} heading={heading} />;
  return (
    <article className="panel-entry" aria-busy={fetching || stale} aria-labelledby="panel-name">
      <PanelHeader entry={entry} heading={heading} />
      <PanelParts entry={entry} />
      <span className="hidden-words" role="status">
        {fetching ? '' : `${entry.name} on ${dayText(day)}`}
      </span>
    </article>
  );
}

function isEntry(node: Answer): node is Entry {
  return 'name' in node && isKind(node.__typename);
}

/** With a pointer one goes on on the canvas after a click there; the keys of the canvas must then stay with it. */
function isWalkingOnTheGraph(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused.closest('.graph') !== null && !focused.matches(':focus-visible');
}
