import { Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { PanelAffectedCountsDocument, PanelCaughtCountsDocument, type Verdict } from '../../generated/operations.ts';
import { useView } from '../../view/index.ts';
import type { Entry } from '../entity-panel.tsx';
import { partOf, partText } from '../part.ts';
import { Failed, Waiting } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { VerdictGroup, type Side } from './verdict-group.tsx';

interface Props {
  readonly entry: Entry;
}

interface Counts {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[] | undefined;
  readonly hasFailed: boolean;
  readonly isReading: boolean;
  readonly retry: () => void;
}

/** The measures that affect a company, by verdict, each with its reasons. */
export function AffectedPart({ entry }: Props): ReactElement {
  const { isStrict } = useStrict(entry);
  const { at } = useAt();
  const [{ data, error, fetching }, ask] = useQuery({ query: PanelAffectedCountsDocument, variables: { id: entry.id, strict: isStrict, at } });
  const counts = data?.company?.affectedBy.facets;
  return (
    <Verdicts
      entry={entry}
      side="company"
      read={{ counts, hasFailed: error !== undefined, isReading: fetching, retry: () => ask({ requestPolicy: 'network-only' }) }}
    />
  );
}

/** The companies that a measure catches, by verdict, each with its reasons. */
export function CaughtPart({ entry }: Props): ReactElement {
  const { isStrict } = useStrict(entry);
  const { at } = useAt();
  const [{ data, error, fetching }, ask] = useQuery({ query: PanelCaughtCountsDocument, variables: { id: entry.id, strict: isStrict, at } });
  const counts = data?.measure?.affects.facets;
  return (
    <Verdicts
      entry={entry}
      side="measure"
      read={{ counts, hasFailed: error !== undefined, isReading: fetching, retry: () => ask({ requestPolicy: 'network-only' }) }}
    />
  );
}

function useStrict(entry: Entry): { readonly isStrict: boolean; readonly setStrict: (isStrict: boolean) => void } {
  const { view, dispatch } = useView();
  const part = partOf(view.part, entry.__typename);
  return {
    isStrict: part.isStrict,
    setStrict: (isStrict) => dispatch({ type: 'open', id: entry.id, part: partText({ ...part, isStrict }) }),
  };
}

function Verdicts({ entry, side, read }: Props & { readonly side: Side; readonly read: Counts }): ReactElement {
  const { isStrict, setStrict } = useStrict(entry);
  const { at } = useAt();
  const { counts, hasFailed, isReading, retry } = read;
  return (
    <div aria-busy={isReading}>
      <Switch
        size="xs"
        className="panel-strict"
        checked={isStrict}
        onChange={({ currentTarget }) => setStrict(currentTarget.checked)}
        label="Strict: without any assumption"
      />
      {hasFailed && !isReading && <Failed what="The verdicts" onRetry={retry} />}
      {counts === undefined && isReading && <Waiting rows={6} />}
      {counts?.map(({ verdict, count }) => (
        <VerdictGroup
          key={`${verdict} ${isStrict} ${JSON.stringify(at)}`}
          entry={entry}
          side={side}
          verdict={verdict}
          count={count}
          isStrict={isStrict}
        />
      ))}
    </div>
  );
}
