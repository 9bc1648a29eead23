import { CloseButton, NativeSelect } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useQuery } from 'urql';
import '../entity/entity.css';
import { Nothing } from '../entity/states.tsx';
import { EntryNamesDocument } from '../generated/operations.ts';
import { dayText } from '../graph/dates.ts';
import { shownIds, useView } from '../view/index.ts';
import { ChangedLines } from './changed-lines.tsx';
import { ChangedParameters } from './changed-parameters.tsx';
import { ChangedStatements } from './changed-statements.tsx';
import { ChangedVerdicts } from './changed-verdicts.tsx';
import './changes.css';
import { useSpan } from './use-span.ts';
import '../entity/panel-header.css';

/** As many as a list to choose from is still read. */
const MOST_CHOICES = 60;

/** What changed between the two days of the comparison: of one entry, and in the picture. */
export default function ChangesPanel(): ReactElement {
  const { view, dispatch } = useView();
  const span = useSpan();
  // Verdicts are the dearest: they are asked for when the rest is there.
  const [hasRead, setRead] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = [...new Set([...(view.open === null ? [] : [view.open]), ...view.selection, ...shownIds(view)])].slice(0, MOST_CHOICES);
  const of = ids.find((id) => id === chosen) ?? ids[0] ?? null;
  const [{ data }] = useQuery({ query: EntryNamesDocument, variables: { ids, at: span.to }, pause: ids.length === 0 });
  const names = new Map(data?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])));
  return (
    <section className="panel-entry changes" aria-label="What changed between two days">
      <header className="changes-header">
        <div className="panel-top">
          <h2>What changed</h2>
          <CloseButton className="panel-close" aria-label="End the comparison" onClick={() => dispatch({ type: 'compare', with: null })} />
        </div>
        <p className="changes-days">
          {dayText(span.days[0])}
          <IconArrowRight size={15} stroke={1.8} aria-label="to" />
          {dayText(span.days[1])}
        </p>
        {ids.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label="Whose changes"
            value={of ?? ''}
            data={ids.map((value) => ({ value, label: names.get(value) ?? value }))}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        )}
      </header>
      <div className="changes-body">
        {of === null ? (
          <Nothing>Search for a company, a measure or a regulator to see what changed in it.</Nothing>
        ) : (
          <>
            <ChangedParameters of={of} span={span} />
            {hasRead && <ChangedVerdicts of={of} span={span} />}
            <ChangedStatements of={of} span={span} onRead={() => setRead(true)} />
            {hasRead && <ChangedLines span={span} />}
          </>
        )}
      </div>
    </section>
  );
}
