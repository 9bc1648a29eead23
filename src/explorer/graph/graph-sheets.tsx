import { Button, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Bundle } from './bundle.ts';
import type { CanvasView } from './canvas-view.ts';
import { nameOf } from './commands.ts';
import type { Drawing } from './drawing.ts';
import { ExpandSheet } from './expand-sheet.tsx';
import type { Expansion } from './expansion.ts';
import type { Graph } from './graph.ts';
import { placeBeside } from './layout/beside.ts';
import { Legend } from './legend.tsx';
import { PathsSheet, type FoundPath } from './paths-sheet.tsx';
import { RelationSheet } from './relation-sheet.tsx';
import { SideSheet } from './side-sheet.tsx';
import { isKind } from './graph.ts';
import { layoutNodes } from './use-arranging.ts';

/** What is open beside the canvas; one at a time. */
export type Sheet =
  | { readonly kind: 'legend' }
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'paths'; readonly from: string; readonly to: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'relations'; readonly id: string };

interface Props {
  readonly sheet: Sheet;
  readonly view: CanvasView;
  readonly graph: Graph;
  readonly drawing: Drawing;
  readonly isNarrow: boolean;
  readonly onSheet: (sheet: Sheet | null) => void;
  readonly onExpand: (expansion: Expansion) => Promise<number>;
  /** More is drawn: it should come into sight. */
  readonly onShown: () => void;
  readonly say: (words: string) => void;
}

/** The sheet that is open. */
export function GraphSheets({ sheet, view, graph, drawing, isNarrow, onSheet, onExpand, onShown, say }: Props): ReactElement | null {
  const common = { at: view.at, isNarrow, onClose: () => onSheet(null) };
  switch (sheet.kind) {
    case 'legend':
      return (
        <SideSheet title="Legend" isNarrow={isNarrow} onClose={common.onClose}>
          <Legend
            graph={graph}
            ids={new Set(view.nodes.map(({ id }) => id))}
            hiddenKinds={view.hiddenKinds}
            hiddenRelations={view.hiddenRelations}
            onKind={view.toggleKind}
            onRelation={view.toggleRelation}
          />
        </SideSheet>
      );
    case 'expand':
      return <ExpandSheet key={sheet.id} id={sheet.id} {...common} onExpand={onExpand} />;
    case 'paths':
      return (
        <PathsSheet
          {...common}
          from={sheet.from}
          to={sheet.to}
          nameOf={(id) => nameOf(id, graph)}
          onShow={(path) => {
            showPath(path, view, graph);
            onShown();
            say(`A way of ${path.length} steps is shown.`);
          }}
        />
      );
    case 'relation': {
      const bundle = drawing.bundles.find(({ id }) => id === sheet.id);
      return bundle ? <RelationSheet key={bundle.id} bundle={bundle} {...common} /> : null;
    }
    case 'relations':
      return <RelationList id={sheet.id} graph={graph} drawing={drawing} isNarrow={isNarrow} onSheet={onSheet} />;
  }
}

/** Adds what is missing of a path, between its ends, and emphasises it. */
function showPath(path: FoundPath, view: CanvasView, graph: Graph): void {
  const shown = new Set(view.nodes.map(({ id }) => id));
  const fresh = path.nodes.flatMap(({ id, __typename }) =>
    !shown.has(id) && isKind(__typename) ? [{ id, kind: __typename, day: null, x: null, y: null, fixed: false }] : [],
  );
  const places = placeBeside([...layoutNodes(view, graph), ...fresh], path.nodes[0]?.id ?? null);
  view.add(places, { nodes: new Set(path.nodes.map(({ id }) => id)), links: new Set(path.steps.map(({ id }) => id)) });
}

interface ListProps extends Pick<Props, 'graph' | 'drawing' | 'isNarrow' | 'onSheet'> {
  readonly id: string;
}

/** The lines of an entry as a list: each opens its evidence, without a pointer. */
function RelationList({ id, graph, drawing, isNarrow, onSheet }: ListProps): ReactElement {
  const bundles = drawing.bundles.filter(({ from, to }) => from === id || to === id);
  const words = ({ from, to, label }: Bundle): string => `${nameOf(from, graph)}: ${label} → ${nameOf(to, graph)}`;
  return (
    <SideSheet title={`Relations of ${nameOf(id, graph)}`} isNarrow={isNarrow} onClose={() => onSheet(null)}>
      <Stack gap={4}>
        {bundles.length === 0 && <Text size="sm">No relation of it is drawn.</Text>}
        {bundles.map((bundle) => (
          <Button
            key={bundle.id}
            variant="subtle"
            justify="flex-start"
            h="auto"
            py={8}
            className="graph-relation-button"
            onClick={() => onSheet({ kind: 'relation', id: bundle.id })}
          >
            {words(bundle)}
          </Button>
        ))}
      </Stack>
    </SideSheet>
  );
}
