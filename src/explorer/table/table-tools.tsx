import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { csvOf } from '../take-away/csv.ts';
import { recordsOf } from '../take-away/records.ts';
import { saveText } from '../take-away/save.ts';
import { useView, type TableList } from '../view/index.ts';
import type { Column } from './column.ts';
import { ENTRY_COLUMNS } from './entry-table.ts';
import { FilterMenu } from './filter-menu.tsx';
import { RELATION_COLUMNS } from './relation-table.ts';
import type { useTables } from './use-tables.ts';
import { verdictColumns } from './verdict-table.ts';
import { VERDICT_WORDS } from '../words/words.ts';
import { WordsFilter } from './words-filter.tsx';

interface Props {
  readonly list: TableList;
  readonly tables: ReturnType<typeof useTables>;
  readonly say: (words: string) => void;
}

const VERDICTS = Object.entries(VERDICT_WORDS).map(([value, label]) => ({ value, label }));

/** Narrows the table that is read, and saves it as it stands. */
export function TableTools({ list, tables, say }: Props): ReactElement {
  const { view, dispatch } = useView();
  const { hiddenVerdicts } = view.table;
  const toggleVerdict = (verdict: string): void => {
    const next = hiddenVerdicts.includes(verdict) ? hiddenVerdicts.filter((other) => other !== verdict) : [...hiddenVerdicts, verdict];
    dispatch({ type: 'table', table: { hiddenVerdicts: next } });
  };
  const save = (ending: 'csv' | 'json'): void => {
    saveText(textOf(list, ending, tables), `ambit-${list}-${tables.day}`, ending);
    say('The table is saved.');
  };
  return (
    <div className="table-tools" role="group" aria-label="Narrow and save the table">
      <WordsFilter words={view.table.words} onWords={(words) => dispatch({ type: 'table', table: { words } })} />
      {list !== 'verdicts' && (
        <FilterMenu
          title="Kinds"
          options={tables.options.kinds}
          hidden={view.hiddenKinds}
          onToggle={(kind) => dispatch({ type: 'toggle-kind', kind })}
        />
      )}
      {list === 'relations' && (
        <FilterMenu
          title="Relations"
          options={tables.options.relations}
          hidden={view.hiddenRelations}
          onToggle={(relation) => dispatch({ type: 'toggle-relation', relation })}
        />
      )}
      {list === 'verdicts' && <FilterMenu title="Verdicts" options={VERDICTS} hidden={hiddenVerdicts} onToggle={toggleVerdict} />}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Tooltip label="Save this table">
            <ActionIcon variant="default" size={30} aria-label="Save this table">
              <IconDownload size={16} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>The rows as they are listed</Menu.Label>
          <Menu.Item onClick={() => save('csv')}>CSV</Menu.Item>
          <Menu.Item onClick={() => save('json')}>JSON</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function textOf(list: TableList, ending: 'csv' | 'json', { rows, verdicts }: Props['tables']): string {
  const written = <Row,>(columns: readonly Column<Row>[], of: readonly Row[]): string =>
    ending === 'csv' ? csvOf(columns, of) : `${JSON.stringify(recordsOf(columns, of), null, 2)}\n`;
  switch (list) {
    case 'entries':
      return written(ENTRY_COLUMNS, rows.entries);
    case 'relations':
      return written(RELATION_COLUMNS, rows.relations);
    case 'verdicts':
      return written(verdictColumns(verdicts.verdicts?.of ?? 'Company'), rows.verdicts);
  }
}
