import type { Client } from 'urql';
import type { CanvasView } from './canvas-view.ts';
import { readNeighbours, type Expansion } from './expansion.ts';
import type { Graph } from './graph.ts';
import { placeBeside } from './layout/beside.ts';
import { placeByDay } from './layout/by-day.ts';
import { layOutInWorker } from './layout/in-worker.ts';
import { layoutNodes } from './use-arranging.ts';

/** Draws the neighbours that were chosen, as the layout in use would place them; nothing that is drawn moves. */
export async function expandInto(
  client: Client,
  view: CanvasView,
  graph: Graph,
  expansion: Expansion,
): Promise<{ readonly added: number; readonly left: number }> {
  const shown = new Set([...view.nodes.map(({ id }) => id), ...view.unplaced]);
  const { fresh, left } = await readNeighbours(client, expansion, shown, view.at);
  const nodes = [...layoutNodes(view, graph).map((node) => ({ ...node, fixed: true })), ...fresh];
  if (fresh.length === 0) return { added: 0, left };
  if (view.layout === 'timeline') view.add(placeByDay(nodes, expansion.id));
  else if (view.layout === 'force') {
    // New ones start beside the entry they hang on, so that the forces do not draw them across the picture.
    const beside = new Map(placeBeside(nodes, expansion.id).map((place) => [place.id, place]));
    const started = nodes.map((node) => ({ ...node, ...beside.get(node.id) }));
    const links = [...[...graph.links.values()].map(({ from, to }) => ({ from, to })), ...fresh.map(({ id }) => ({ from: expansion.id, to: id }))];
    view.add(await layOutInWorker({ layout: 'force', nodes: started, links }));
  } else view.add(placeBeside(nodes, expansion.id));
  return { added: fresh.length, left };
}
