import { Button, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Column } from './column.ts';

interface Props<Row> {
  /** What the table is of, heard by those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What stands in a cell; must stay the same function while nothing changes, so that rows are not drawn again. */
  readonly cellOf: (row: Row, column: Column<Row>) => ReactNode;
  readonly sort: string | null;
  readonly isDescending: boolean;
  readonly onSort: (sort: string | null, isDescending: boolean) => void;
  readonly picking?: Picking<Row>;
}

interface Picking<Row> {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: readonly string[]) => void;
  readonly nameOf: (row: Row) => string;
}

/** So many rows are drawn at once: more would make sorting and selecting wait. */
const MOST_ROWS = 150;

/** A table that is sorted by its heads and scrolls within itself; the first column stays in sight. */
export function DataTable<Row>({ caption, columns, rows, idOf, cellOf, sort, isDescending, onSort, picking }: Props<Row>): ReactElement {
  const [most, setMost] = useState(MOST_ROWS);
  const shown = useMemo(() => rows.slice(0, most), [rows, most]);
  const visible = useMemo(() => columns.filter(({ isForFiles }) => isForFiles !== true), [columns]);
  const lines = useMemo(() => shown.map((row) => ({ row, id: idOf(row), cells: cellsOf(row, visible, cellOf) })), [shown, visible, idOf, cellOf]);
  const toggle = useToggle(picking);
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {picking && <PickAll ids={rows.map(idOf)} picking={picking} />}
            {visible.map((column) => (
              <Head key={column.key} column={column} sort={sort} isDescending={isDescending} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, id, cells }) => (
            <Line key={id} id={id} name={picking?.nameOf(row) ?? null} isPicked={picking?.picked.has(id) === true} cells={cells} onToggle={toggle} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <div className="table-more">
          <Text size="sm">
            {most} of {rows.length} rows are shown.
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setMost(most + MOST_ROWS)}>
            Show {Math.min(MOST_ROWS, rows.length - most)} more
          </Button>
        </div>
      )}
    </div>
  );
}

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[], cellOf: Props<Row>['cellOf']): readonly ReactElement[] {
  return columns.map((column, place) =>
    place === 0 ? (
      <th key={column.key} scope="row" data-column={column.key}>
        {cellOf(row, column)}
      </th>
    ) : (
      <td key={column.key} data-column={column.key}>
        {cellOf(row, column)}
      </td>
    ),
  );
}

interface HeadProps<Row> extends Pick<Props<Row>, 'sort' | 'isDescending' | 'onSort'> {
  readonly column: Column<Row>;
}

/** Pressed once it sorts upwards, twice downwards, three times not at all. */
function Head<Row>({ column: { key, title }, sort, isDescending, onSort }: HeadProps<Row>): ReactElement {
  const isSorted = sort === key;
  const Sign = isSorted ? (isDescending ? IconArrowDown : IconArrowUp) : IconSelector;
  const press = (): void => (isSorted && isDescending ? onSort(null, false) : onSort(key, isSorted));
  return (
    <th scope="col" data-column={key} aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={press}>
        {title}
        <Sign size={14} aria-hidden data-quiet={!isSorted} />
      </button>
    </th>
  );
}

function PickAll<Row>({ ids, picking: { picked, onPick } }: { readonly ids: readonly string[]; readonly picking: Picking<Row> }): ReactElement {
  const count = ids.filter((id) => picked.has(id)).length;
  const isAll = count > 0 && count === ids.length;
  const others = [...picked].filter((id) => !ids.includes(id));
  return (
    <td className="table-pick">
      <input
        type="checkbox"
        aria-label={isAll ? 'Select none of these rows' : 'Select all of these rows'}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll;
        }}
        onChange={() => onPick(isAll ? others : [...others, ...ids])}
      />
    </td>
  );
}

/** Picks a row or leaves it; the same function for as long as the table stands. */
function useToggle<Row>(picking: Picking<Row> | undefined): (id: string) => void {
  const latest = useRef(picking);
  useEffect(() => {
    latest.current = picking;
  }, [picking]);
  return useCallback((id: string) => {
    if (!latest.current) return;
    const { picked, onPick } = latest.current;
    onPick(picked.has(id) ? [...picked].filter((other) => other !== id) : [...picked, id]);
  }, []);
}

interface LineProps {
  readonly id: string;
  /** By what it is picked; null where rows are not. */
  readonly name: string | null;
  readonly isPicked: boolean;
  readonly cells: readonly ReactElement[];
  readonly onToggle: (id: string) => void;
}

/** A row; picking another one does not draw it again. */
const Line = memo(function Line({ id, name, isPicked, cells, onToggle }: LineProps): ReactElement {
  return (
    <tr data-picked={isPicked}>
      {name !== null && (
        <td className="table-pick">
          <input type="checkbox" aria-label={`Select ${name}`} checked={isPicked} onChange={() => onToggle(id)} />
        </td>
      )}
      {cells}
    </tr>
  );
});
