import type { Client } from 'urql';
import { drawingOf, type Drawing } from '../graph/drawing.ts';
import type { Graph } from '../graph/graph.ts';
import { layOutInWorker } from '../graph/layout/in-worker.ts';
import { layoutNodes } from '../graph/use-arranging.ts';
import { readGraph } from '../graph/use-graph.ts';
import { atOf, dayOf, shownIds, today, type At, type View } from '../view/index.ts';

/** What the view shows, read for a file. */
export interface Shown {
  readonly at: At;
  readonly day: string;
  readonly ids: readonly string[];
  readonly graph: Graph;
  readonly drawing: Drawing;
  readonly nodes: View['nodes'];
}

/** Reads what the view shows and places what was never drawn, so that a picture can be made from any tab. */
export async function readShown(client: Client, view: View): Promise<Shown> {
  const [at, day, ids] = [atOf(view.at), dayOf(view.at, today()), shownIds(view)];
  const graph = await readGraph(client, ids, at, day);
  const nodes = await placed(view, graph);
  const filters = {
    hiddenKinds: new Set(view.hiddenKinds),
    hiddenRelations: new Set(view.hiddenRelations),
    openedGroups: new Set(view.openedGroups),
  };
  const drawing = drawingOf(
    graph,
    nodes.map(({ id }) => id),
    filters,
  );
  return { at, day, ids, graph, drawing, nodes };
}

async function placed({ nodes, unplaced }: View, graph: Graph): Promise<View['nodes']> {
  if (unplaced.length === 0) return nodes;
  const layout = layoutNodes({ nodes, unplaced }, graph).map((node) => ({ ...node, fixed: node.x !== null }));
  const links = [...graph.links.values()].map(({ from, to }) => ({ from, to }));
  const places = await layOutInWorker({ layout: 'layered', nodes: layout, links });
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...nodes, ...unplaced.flatMap((id) => byId.get(id) ?? []).map((place) => ({ ...place, pinned: false }))];
}
