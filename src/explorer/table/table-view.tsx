import { Alert, Button, Center, Loader, Tabs, Text, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import '../graph/graph.css';
import { dayText } from '../graph/dates.ts';
import { SelectionBar } from '../graph/selection-bar.tsx';
import { useAnnouncer } from '../graph/use-announcer.ts';
import { TABLE_LISTS, useView } from '../view/index.ts';
import { EntriesTable } from './entries-table.tsx';
import { MOST_VERDICTS } from './read-verdicts.ts';
import { RelationsTable } from './relations-table.tsx';
import { rowCommands } from './row-commands.ts';
import { TableSheets, type TableSheet } from './table-sheets.tsx';
import { TableTools } from './table-tools.tsx';
import './table.css';
import { useTables } from './use-tables.ts';
import { VerdictsTable } from './verdicts-table.tsx';

/** Everything that is shown, as tables: what the canvas does can be done here, without a mouse. */
export default function TableView(): ReactElement {
  const { view, dispatch } = useView();
  const tables = useTables();
  const { rows, verdicts, graph, ids, day } = tables;
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const { said, say } = useAnnouncer();
  const [sheet, setSheet] = useState<TableSheet | null>(null);
  const shown = useMemo(() => new Set(ids), [ids]);
  const picked = useMemo(() => new Set(view.selection), [view.selection]);
  const open = useCallback((id: string) => dispatch({ type: 'open', id }), [dispatch]);
  const pick = useCallback((chosen: readonly string[]) => dispatch({ type: 'select', ids: chosen }), [dispatch]);
  const quotes = useCallback((link: { readonly id: string }) => setSheet({ kind: 'relation', id: link.id }), []);
  const add = useCallback(
    (id: string, name: string) => {
      dispatch({ type: 'add', ids: [id] });
      say(`${name} is in the view.`);
    },
    [dispatch, say],
  );
  const hasVerdicts = verdicts.verdicts !== null || verdicts.isReading || verdicts.hasFailed;
  const list = view.table.list === 'verdicts' && !hasVerdicts ? 'entries' : view.table.list;
  const sorting = {
    sort: view.table.sort,
    isDescending: view.table.isDescending,
    onSort: (sort: string | null, isDescending: boolean) => dispatch({ type: 'table', table: { sort, isDescending } }),
  };
  const chosen = view.selection.filter((id) => shown.has(id));
  const total = { entries: tables.entries.length, relations: tables.relations.length, verdicts: verdicts.verdicts?.rows.length ?? 0 };
  const caption = captionOf(rows[list].length, total[list], list, day);
  return (
    <section className="table-view" aria-label="Tables">
      <VisuallyHidden component="h1">Everything shown, as tables</VisuallyHidden>
      <Tabs
        value={list}
        className="table-tabs"
        onChange={(next) => dispatch({ type: 'table', table: { list: TABLE_LISTS.find((name) => name === next) ?? 'entries', sort: null } })}
      >
        <div className="table-bar">
          <Tabs.List>
            <Tabs.Tab value="entries">Entries {total.entries}</Tabs.Tab>
            <Tabs.Tab value="relations">Relations {total.relations}</Tabs.Tab>
            {hasVerdicts && <Tabs.Tab value="verdicts">Verdicts {verdicts.verdicts?.total ?? '…'}</Tabs.Tab>}
          </Tabs.List>
          <TableTools list={list} tables={tables} say={say} />
        </div>
        <div className="graph-stage table-stage">
          <Tabs.Panel value={list} className="table-panel" key={list}>
            {tables.problem !== null && <Problem words={tables.problem} onRetry={tables.retry} />}
            {tables.isReading && graph.cards.size === 0 && <Reading />}
            {ids.length === 0 && list !== 'verdicts' && (
              <Text p="md">Nothing is shown yet. Search for a company, a measure or a regulator to begin.</Text>
            )}
            {list === 'entries' && ids.length > 0 && (
              <EntriesTable {...sorting} caption={caption} rows={rows.entries} picked={picked} onPick={pick} onOpen={open} />
            )}
            {list === 'relations' && ids.length > 0 && (
              <RelationsTable {...sorting} caption={caption} rows={rows.relations} onOpen={open} onQuotes={quotes} />
            )}
            {list === 'verdicts' && verdicts.isReading && <Reading />}
            {list === 'verdicts' && verdicts.hasFailed && <Problem words="The verdicts could not be read. Open the entry again in a moment." />}
            {list === 'verdicts' && verdicts.verdicts && (
              <VerdictsTable
                {...sorting}
                caption={`${caption} for ${verdicts.verdicts.name}${verdicts.verdicts.total > MOST_VERDICTS ? `; the first ${MOST_VERDICTS} of ${verdicts.verdicts.total} are listed` : ''}`}
                of={verdicts.verdicts.of}
                rows={rows.verdicts}
                shown={shown}
                onOpen={open}
                onAdd={add}
              />
            )}
          </Tabs.Panel>
          {chosen.length > 0 && list === 'entries' && (
            <SelectionBar
              title={chosen.length === 1 ? (graph.cards.get(chosen[0] ?? '')?.name ?? '1 selected') : `${chosen.length} selected`}
              commands={rowCommands(chosen, { dispatch, setSheet, say })}
              onClear={() => pick([])}
            />
          )}
          {sheet && <TableSheets sheet={sheet} tables={tables} isNarrow={isNarrow} onClose={() => setSheet(null)} say={say} />}
        </div>
      </Tabs>
      <VisuallyHidden aria-live="polite" role="status">
        {said}
      </VisuallyHidden>
    </section>
  );
}

function captionOf(count: number, total: number, list: string, day: string): string {
  return `${count === total ? count : `${count} of ${total}`} ${list} on ${dayText(day)}`;
}

function Reading(): ReactElement {
  return (
    <Center p="xl" role="status" aria-label="Reading">
      <Loader size="sm" />
    </Center>
  );
}

function Problem({ words, onRetry }: { readonly words: string; readonly onRetry?: () => void }): ReactElement {
  return (
    <Alert m="md" color="red" icon={<IconAlertTriangle />} title="This could not be read">
      {words}
      {onRetry && (
        <Button size="compact-sm" variant="default" mt="xs" display="block" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
