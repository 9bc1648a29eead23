import { Button, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useClient } from 'urql';
import { useView } from '../view/index.ts';
import { Canvas } from './canvas.tsx';
import { useCanvasView } from './use-canvas-view.ts';
import { commandsFor, nameOf, type Sheets } from './commands.ts';
import { EntryMenu } from './entry-menu.tsx';
import type { Expansion } from './expansion.ts';
import { expandInto } from './expand-into.ts';
import { GraphSheets, type Sheet } from './graph-sheets.tsx';
import type { Point } from './graph.ts';
import { Notices } from './notices.tsx';
import { swingsOut } from './ports.ts';
import { SelectionBar } from './selection-bar.tsx';
import { download, pngOf, svgOf } from './take-away.ts';
import { Toolbar, type ToolbarActions } from './toolbar.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useArranging } from './use-arranging.ts';
import { useFit } from './use-fit.ts';
import { useFlow } from './use-flow.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useGraph } from './use-graph.ts';
import { useKeepInView } from './use-keep-in-view.ts';
import { useKeys } from './use-keys.ts';
import { useSameList } from './use-same-list.ts';

const HELP =
  'Arrow keys move between entries. Enter or E expands, O opens, C collapses, P pins, Delete hides, R lists relations, M opens the menu, Space selects, W finds paths between two selected entries. F fits, L opens the legend, Control Z undoes.';

/** The canvas with its tools, sheets, menu and words; needs the flow's provider around it. */
export function GraphPane(): ReactElement {
  const client = useClient();
  const view = useCanvasView();
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const ids = useSameList([...view.nodes.map(({ id }) => id), ...view.unplaced]);
  const { graph, isReading, missing, problem, retry } = useGraph(ids, view.at, view.day);
  const { drawing, nodes, lines } = useFlow(view, graph);
  const { said, say } = useAnnouncer();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [menu, setMenu] = useState<{ readonly id: string; readonly place: Point } | null>(null);
  const [isSelecting, setSelecting] = useState(false);
  const { zoomIn, zoomOut } = useReactFlow();
  const isFitWanted = useRef(true);
  const hasSwing = useMemo(() => swingsOut(drawing.bundles, nodes), [drawing.bundles, nodes]);
  const { open } = useView().view;
  const fitNow = useFit({ nodes, isNarrow, hasSheet: sheet !== null && !isNarrow, hasSwing, first: open ?? view.nodes[0]?.id ?? null });
  const fit = useCallback(() => {
    isFitWanted.current = true;
    setTimeout(fitNow, 50);
  }, [fitNow]);
  const isWhole =
    drawing.cards.length > 0 &&
    !isReading &&
    view.unplaced.every((id) => missing.has(id)) &&
    ids.every((id) => graph.cards.has(id) || missing.has(id));
  // What was asked for before everything was read is done when it is.
  useEffect(() => {
    if (!isWhole || !isFitWanted.current) return;
    const timer = setTimeout(() => {
      isFitWanted.current = false;
      fitNow();
    }, 50);
    return () => clearTimeout(timer);
  }, [isWhole, nodes, fitNow]);
  useKeepInView(open);
  const arranged = useCallback(
    (words: string) => {
      say(words);
      fit();
    },
    [say, fit],
  );
  const showRelation = useCallback((id: string) => setSheet({ kind: 'relation', id }), []);
  const { layOut, isBusy } = useArranging(view, { graph, missing }, arranged, fit);

  const sheets: Sheets = {
    expand: (id) => setSheet({ kind: 'expand', id }),
    paths: (from, to) => setSheet({ kind: 'paths', from, to }),
    relations: (id) => setSheet({ kind: 'relations', id }),
  };
  const commands = (chosen: readonly string[]) => commandsFor(chosen, view, graph, sheets, say);
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    try {
      const svg = await svgOf(client, { drawing, nodes: view.nodes, graph }, view.at, view.day);
      download(format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg), `ambit-${view.day}.${format}`);
      say('The picture is saved.');
    } catch {
      say('The picture could not be made. Try again.');
    }
  };
  const actions: ToolbarActions = {
    layOut,
    fit,
    zoom: (factor) => void (factor > 1 ? zoomIn() : zoomOut()),
    undo: view.undo,
    redo: view.redo,
    toggleLegend: () => setSheet(sheet?.kind === 'legend' ? null : { kind: 'legend' }),
    toggleSelecting: () => setSelecting(!isSelecting),
    save: (format) => void save(format),
  };
  const onKeyDown = useKeys({
    view,
    commandsFor: commands,
    onMenu: (id, place) => setMenu({ id, place }),
    global: {
      f: actions.fit,
      l: actions.toggleLegend,
      s: actions.toggleSelecting,
      '+': () => void zoomIn(),
      '-': () => void zoomOut(),
      Escape: () => view.emphasise(null),
    },
    say,
  });
  const onExpand = async (expansion: Expansion): Promise<number> => {
    const { added, left } = await expandInto(client, view, graph, expansion);
    fit();
    say(`${added} added.${left > 0 ? ` Not everything is drawn: ${left} more.` : ''}`);
    return left;
  };
  const chosen = [...view.selection].filter((id) => ids.includes(id) || id.startsWith('group:'));
  const onFocus = useFocusBack({ isReady: isWhole && sheet === null && menu === null, chosen: [...view.selection].at(-1) ?? null, ids });
  const menuIds = menu === null ? [] : view.selection.has(menu.id) ? [menu.id, ...chosen.filter((id) => id !== menu.id)] : [menu.id];
  return (
    <section className="graph" aria-label="Graph" onKeyDown={onKeyDown} onFocus={onFocus}>
      <Toolbar layout={view.layout} isLegendOpen={sheet?.kind === 'legend'} isSelecting={isSelecting} isNarrow={isNarrow} actions={actions} />
      <div
        className="graph-stage"
        role="application"
        aria-label={`${drawing.cards.length} entries and ${drawing.bundles.length} relations`}
        aria-describedby="graph-help"
      >
        <VisuallyHidden id="graph-help">{HELP}</VisuallyHidden>
        <Canvas
          nodes={nodes}
          lines={lines}
          isSelecting={isSelecting}
          isTimeline={view.layout === 'timeline'}
          onMove={view.move}
          onSelect={view.select}
          onOpen={(id) => (isNarrow || id.startsWith('group:') ? undefined : view.open(id))}
          onExpand={(id) => (id.startsWith('group:') ? view.openGroup(id) : sheets.expand(id))}
          onRelation={showRelation}
          onMenu={(id, place) => setMenu({ id, place })}
          onEmpty={() => view.select([])}
        />
        <Notices
          drawing={drawing}
          missing={ids.filter((id) => missing.has(id))}
          isReading={isReading || isBusy}
          problem={problem}
          onRetry={retry}
          isEmpty={ids.length === 0}
          isNarrow={isNarrow}
        />
        {chosen.length > 0 && (
          <SelectionBar
            title={chosen.length === 1 ? nameOf(chosen[0] ?? '', graph) : `${chosen.length} selected`}
            commands={commands(chosen)}
            onClear={() => view.select([])}
          />
        )}
        {view.highlight && (
          <Button className="graph-plain" size="compact-sm" variant="default" onClick={() => view.emphasise(null)}>
            Show everything alike again
          </Button>
        )}
        {sheet && (
          <GraphSheets
            sheet={sheet}
            view={view}
            graph={graph}
            drawing={drawing}
            isNarrow={isNarrow}
            onSheet={setSheet}
            onExpand={onExpand}
            onShown={fit}
            say={say}
          />
        )}
      </div>
      {menu && (
        <EntryMenu title={nameOf(menu.id, graph)} place={menu.place} commands={commands(menuIds)} isNarrow={isNarrow} onClose={() => setMenu(null)} />
      )}
      <VisuallyHidden aria-live="polite" role="status">
        {said}
      </VisuallyHidden>
    </section>
  );
}
