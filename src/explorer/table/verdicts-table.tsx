import { ActionIcon, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconHelpCircle, IconPlus, type Icon } from '@tabler/icons-react';
import { useCallback, useMemo, type ReactElement, type ReactNode } from 'react';
import type { Verdict } from '../generated/operations.ts';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import type { Sorting } from './sorting.ts';
import { verdictColumns, type VerdictRow } from './verdict-table.ts';

interface Props extends Sorting {
  readonly caption: string;
  readonly of: 'Company' | 'Measure';
  readonly rows: readonly VerdictRow[];
  readonly shown: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onAdd: (id: string, name: string) => void;
}

const SIGNS: Readonly<Record<Verdict, readonly [sign: Icon, colour: string]>> = {
  APPLIES: [IconCircleCheck, 'red'],
  WOULD_APPLY: [IconCircleDashed, 'orange'],
  UNKNOWN: [IconHelpCircle, 'gray'],
  DOES_NOT_APPLY: [IconCircleX, 'teal'],
};

const idOf = ({ key }: VerdictRow): string => key;

/** The verdicts of the entry that is open: each with its sentence, and what sources say. */
export function VerdictsTable({ of, shown, onOpen, onAdd, ...table }: Props): ReactElement {
  const columns = useMemo(() => verdictColumns(of), [of]);
  const cellOf = useCallback(
    (row: VerdictRow, column: Column<VerdictRow>): ReactNode => cell(row, column, { shown, onOpen, onAdd }),
    [shown, onOpen, onAdd],
  );
  return <DataTable {...table} columns={columns} idOf={idOf} cellOf={cellOf} />;
}

function cell(row: VerdictRow, column: Column<VerdictRow>, { shown, onOpen, onAdd }: Pick<Props, 'shown' | 'onOpen' | 'onAdd'>): ReactNode {
  switch (column.key) {
    case 'name':
      return <Other row={row} isShown={shown.has(row.other.id)} onOpen={onOpen} onAdd={onAdd} />;
    case 'verdict': {
      const [Sign, colour] = SIGNS[row.verdict];
      return (
        <span className="table-verdict" style={{ color: `var(--mantine-color-${colour}-light-color)` }}>
          <Sign size={16} stroke={1.8} aria-hidden />
          {column.text(row)}
        </span>
      );
    }
    default:
      return column.text(row);
  }
}

interface OtherProps extends Pick<Props, 'onOpen' | 'onAdd'> {
  readonly row: VerdictRow;
  readonly isShown: boolean;
}

function Other({ row: { other }, isShown, onOpen, onAdd }: OtherProps): ReactElement {
  return (
    <div className="table-other">
      <span>
        <UnstyledButton className="table-link" onClick={() => onOpen(other.id)}>
          {other.name}
        </UnstyledButton>
        {other.localName !== null && other.localName !== other.name && (
          <Text size="xs" c="var(--quiet)" lang="und">
            {other.localName}
          </Text>
        )}
      </span>
      {!isShown && (
        <Tooltip label="Add to the view">
          <ActionIcon size="sm" variant="subtle" aria-label={`Add ${other.name} to the view`} onClick={() => onAdd(other.id, other.name)}>
            <IconPlus size={14} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
