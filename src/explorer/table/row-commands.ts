import type { Dispatch } from 'react';
import type { Command } from '../graph/entry-menu.tsx';
import type { Action } from '../view/index.ts';
import type { TableSheet } from './table-sheets.tsx';

interface Doing {
  readonly dispatch: Dispatch<Action>;
  readonly setSheet: (sheet: TableSheet) => void;
  readonly say: (words: string) => void;
}

/** What can be done with the rows that are selected. */
export function rowCommands(ids: readonly string[], { dispatch, setSheet, say }: Doing): readonly Command[] {
  const [first, second] = ids;
  const one: readonly Command[] =
    first === undefined || ids.length > 1
      ? []
      : [
          { id: 'open', label: 'Open', key: null, run: () => dispatch({ type: 'open', id: first }) },
          { id: 'expand', label: 'Expand …', key: null, run: () => setSheet({ kind: 'expand', id: first }) },
        ];
  const two: readonly Command[] =
    first === undefined || second === undefined || ids.length > 2
      ? []
      : [{ id: 'path', label: 'Paths between the two', key: null, run: () => setSheet({ kind: 'paths', from: first, to: second }) }];
  const hide = (): void => {
    dispatch({ type: 'remove', ids });
    say(`${ids.length === 1 ? 'One entry is' : `${ids.length} entries are`} hidden. Control Z brings back.`);
  };
  return [
    ...one,
    ...two,
    { id: 'graph', label: 'Show on the graph', key: null, run: () => dispatch({ type: 'tab', tab: 'graph' }) },
    { id: 'hide', label: ids.length === 1 ? 'Hide' : `Hide these ${ids.length}`, key: null, run: hide },
  ];
}
