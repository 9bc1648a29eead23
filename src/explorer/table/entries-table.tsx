import { Text, UnstyledButton } from '@mantine/core';
import { useCallback, type ReactElement, type ReactNode } from 'react';
import { KindBadge } from '../words/kind-badge.tsx';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import { ENTRY_COLUMNS, type EntryRow } from './entry-table.ts';
import type { Sorting } from './sorting.ts';

interface Props extends Sorting {
  readonly caption: string;
  readonly rows: readonly EntryRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
}

const idOf = ({ id }: EntryRow): string => id;

/** The entries that are shown: what each is, and since when. */
export function EntriesTable({ onOpen, picked, onPick, ...table }: Props): ReactElement {
  const cellOf = useCallback((row: EntryRow, column: Column<EntryRow>): ReactNode => cell(row, column, onOpen), [onOpen]);
  return <DataTable {...table} columns={ENTRY_COLUMNS} idOf={idOf} cellOf={cellOf} picking={{ picked, onPick, nameOf: ({ name }) => name }} />;
}

function cell(row: EntryRow, column: Column<EntryRow>, onOpen: (id: string) => void): ReactNode {
  switch (column.key) {
    case 'name':
      return (
        <>
          <UnstyledButton className="table-link" onClick={() => onOpen(row.id)}>
            {row.name}
          </UnstyledButton>
          {row.absence !== null && (
            <Text size="xs" c="var(--quiet)">
              {row.absence}
            </Text>
          )}
        </>
      );
    case 'localName':
      return row.localName === null ? null : <span lang="und">{row.localName}</span>;
    case 'kind':
      return <KindBadge kind={row.kind} />;
    default:
      return column.text(row);
  }
}
