import { Badge, Button, Text, UnstyledButton } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useCallback, type ReactElement, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import { RELATION_COLUMNS, type RelationRow } from './relation-table.ts';
import type { Sorting } from './sorting.ts';

interface Props extends Sorting {
  readonly caption: string;
  readonly rows: readonly RelationRow[];
  readonly onOpen: (id: string) => void;
  readonly onQuotes: (link: RelationRow) => void;
}

const idOf = ({ id }: RelationRow): string => id;

/** The relations among what is shown: who, what, whom, since when, and how many say so. */
export function RelationsTable({ onOpen, onQuotes, ...table }: Props): ReactElement {
  const cellOf = useCallback(
    (row: RelationRow, column: Column<RelationRow>): ReactNode => cell(row, column, { onOpen, onQuotes }),
    [onOpen, onQuotes],
  );
  return <DataTable {...table} columns={RELATION_COLUMNS} idOf={idOf} cellOf={cellOf} />;
}

function cell(row: RelationRow, column: Column<RelationRow>, { onOpen, onQuotes }: Pick<Props, 'onOpen' | 'onQuotes'>): ReactNode {
  switch (column.key) {
    case 'from':
      return <End id={row.from} name={row.fromName} onOpen={onOpen} />;
    case 'to':
      return <End id={row.to} name={row.toName} onOpen={onOpen} />;
    case 'relation':
      return (
        <>
          {column.text(row)}
          {!row.holds && (
            <Text size="xs" c="var(--quiet)">
              not on this day
            </Text>
          )}
        </>
      );
    case 'claim':
      return row.claimStatus === null ? null : (
        <Badge variant="light" color="grape" tt="none">
          {column.text(row)}
        </Badge>
      );
    case 'sources':
      return (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconQuote size={14} aria-hidden />}
          aria-label={`${sourcesText(row.sources)}: ${row.sentence}`}
          onClick={() => onQuotes(row)}
        >
          {row.sources ?? '…'}
        </Button>
      );
    default:
      return column.text(row);
  }
}

function sourcesText(count: number | null): string {
  if (count === null) return 'Quotes';
  return count === 1 ? '1 source' : `${count} sources`;
}

function End({ id, name, onOpen }: { readonly id: string; readonly name: string; readonly onOpen: (id: string) => void }): ReactElement {
  return (
    <UnstyledButton className="table-link" onClick={() => onOpen(id)}>
      {name}
    </UnstyledButton>
  );
}
