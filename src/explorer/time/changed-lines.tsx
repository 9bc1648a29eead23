import { Button } from '@mantine/core';
import { IconHighlight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { Nothing, Waiting } from '../entity/states.tsx';
import { PictureLinesDocument, type CanvasRelationFragment } from '../generated/operations.ts';
import { validityText } from '../graph/dates.ts';
import { shownIds, useView } from '../view/index.ts';
import { ChangeSign } from './change-sign.tsx';
import { lineChanges } from './diff.ts';
import type { Span } from './use-span.ts';

/** As many entries as the API compares at once. */
const MOST = 100;

/** Lines among what is drawn that hold at one of the days only; they can be lit in the picture. */
export function ChangedLines({ span }: { readonly span: Span }): ReactElement | null {
  const { view, dispatch } = useView();
  const shown = shownIds(view);
  const ids = shown.slice(0, MOST).toSorted();
  const [{ data, error, fetching }] = useQuery({
    query: PictureLinesDocument,
    variables: { ids, from: span.from, to: span.to },
    pause: ids.length < 2,
  });
  if (ids.length < 2) return null;
  const { added, ended } = lineChanges(data?.before.edges ?? [], data?.after.edges ?? []);
  const all = [...added, ...ended];
  const light = (): void =>
    dispatch({ type: 'highlight', highlight: { nodes: [...new Set(all.flatMap(({ from, to }) => [from, to]))], links: all.map(({ id }) => id) } });
  return (
    <section>
      <h3>
        Lines of the picture <small>{data ? all.length : ''}</small>
      </h3>
      {fetching && <Waiting rows={1} />}
      {error && <Nothing>They could not be read.</Nothing>}
      {data && all.length === 0 && <Nothing>The same lines hold at both days.</Nothing>}
      {shown.length > MOST && <Nothing>Of the first {MOST} entries.</Nothing>}
      {all.length > 0 && view.tab === 'graph' && (
        <Button size="compact-sm" variant="default" leftSection={<IconHighlight size={15} stroke={1.7} />} onClick={light}>
          Light them in the picture
        </Button>
      )}
      <ul>
        {added.map((line) => (
          <Line key={line.id} line={line} kind="ADDED" />
        ))}
        {ended.map((line) => (
          <Line key={line.id} line={line} kind="ENDED" />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, kind }: { readonly line: CanvasRelationFragment; readonly kind: 'ADDED' | 'ENDED' }): ReactElement {
  return (
    <li className="change change-line">
      <ChangeSign kind={kind} />
      <div>
        <p className="change-sentence">{line.sentence}</p>
        <p className="change-by">{[kind === 'ADDED' ? 'added' : 'ended', validityText(line)].filter((part) => part !== null).join(', ')}</p>
      </div>
    </li>
  );
}
