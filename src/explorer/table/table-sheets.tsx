import type { ReactElement } from 'react';
import { useClient } from 'urql';
import { bundlesOf } from '../graph/bundle.ts';
import { ExpandSheet } from '../graph/expand-sheet.tsx';
import { readNeighbours, type Expansion } from '../graph/expansion.ts';
import { PathsSheet, type FoundPath } from '../graph/paths-sheet.tsx';
import { RelationSheet } from '../graph/relation-sheet.tsx';
import { useView } from '../view/index.ts';
import type { useTables } from './use-tables.ts';

/** What is open beside the table; one at a time. */
export type TableSheet =
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'paths'; readonly from: string; readonly to: string }
  | { readonly kind: 'relation'; readonly id: string };

interface Props {
  readonly sheet: TableSheet;
  readonly tables: ReturnType<typeof useTables>;
  readonly isNarrow: boolean;
  readonly onClose: () => void;
  readonly say: (words: string) => void;
}

/** The sheets of the canvas, with what they do done to the rows. */
export function TableSheets({ sheet, tables: { graph, at, ids }, isNarrow, onClose, say }: Props): ReactElement | null {
  const client = useClient();
  const { dispatch } = useView();
  const common = { at, isNarrow, onClose };
  const expand = async (expansion: Expansion): Promise<number> => {
    const { fresh, left } = await readNeighbours(client, expansion, new Set(ids), at);
    dispatch({ type: 'add', ids: fresh.map(({ id }) => id) });
    say(`${fresh.length} added.${left > 0 ? ` Not everything is shown: ${left} more.` : ''}`);
    return left;
  };
  const showPath = (path: FoundPath): void => {
    const nodes = path.nodes.map(({ id }) => id);
    dispatch({ type: 'add', ids: nodes, highlight: { nodes, links: path.steps.map(({ id }) => id) } });
    dispatch({ type: 'tab', tab: 'graph' });
  };
  switch (sheet.kind) {
    case 'expand':
      return <ExpandSheet key={sheet.id} id={sheet.id} {...common} onExpand={expand} />;
    case 'paths':
      return <PathsSheet {...common} from={sheet.from} to={sheet.to} nameOf={(id) => graph.cards.get(id)?.name ?? id} onShow={showPath} />;
    case 'relation': {
      const link = graph.links.get(sheet.id);
      const [bundle] = link ? bundlesOf([link]) : [];
      return bundle ? <RelationSheet key={bundle.id} bundle={bundle} {...common} /> : null;
    }
  }
}
