import { Button, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement, type RefObject } from 'react';
import { useQuery } from 'urql';
import { PanelAbsentDocument } from '../generated/operations.ts';
import { dayText } from '../graph/dates.ts';
import { useView } from '../view/index.ts';
import { PanelFrame } from './panel-frame.tsx';
import { Waiting } from './states.tsx';

interface Props {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What is not there at the coordinates asked for: not known yet, or no entry at all. */
export function AbsentEntry({ id, heading }: Props): ReactElement {
  const { view, dispatch } = useView();
  const [{ data, fetching }] = useQuery({ query: PanelAbsentDocument, variables: { id } });
  useEffect(() => {
    if (!fetching) heading.current?.focus({ preventScroll: true });
  }, [fetching, heading]);
  if (fetching)
    return (
      <PanelFrame>
        <Waiting rows={2} />
      </PanelFrame>
    );
  const node = data?.node ?? null;
  const name = node !== null && 'name' in node ? node.name : null;
  return (
    <PanelFrame>
      <Title order={2} className="panel-name" ref={heading} tabIndex={-1}>
        {name ?? (node === null ? 'There is no such entry' : 'This has no page of its own')}
      </Title>
      <Text size="sm" mt={8}>
        {name === null ? <Unknown id={id} isThing={node !== null} /> : notYetText(view.at)}
      </Text>
      {name !== null && (
        <Button size="compact-sm" variant="default" mt="md" onClick={() => dispatch({ type: 'at', at: { known: null, published: null } })}>
          Show what is known now
        </Button>
      )}
    </PanelFrame>
  );
}

function Unknown({ id, isThing }: { readonly id: string; readonly isThing: boolean }): ReactElement {
  return (
    <>
      <code>{id}</code>{' '}
      {isThing ? 'is a source, a quote or a figure, not an entry.' : 'is the id of nothing recorded here. Search for a name instead.'}
    </>
  );
}

function notYetText({ known, published }: { readonly known: string | null; readonly published: string | null }): string {
  if (published !== null) return `Not known at this day: no source that was public by ${dayText(published)} says anything of it.`;
  if (known !== null) return `Not known at this day: by ${dayText(known.slice(0, 10))} nothing of it had been recorded.`;
  return 'Not known at this day.';
}
