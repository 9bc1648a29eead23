import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { CARD } from '../graph.ts';
import { isPlaced, type LayoutInput, type LayoutNode, type Place } from './layout.ts';
import { Space } from './space.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Cards are wider than high: forces act where they are round, in a space that is stretched downwards. */
const STRETCH = CARD.width / CARD.height / 1.35;

/** Related entries near each other. Fixed entries stay; the others start where they are, so that a picture is only improved. */
export function force({ nodes, links }: LayoutInput): readonly Place[] {
  const bodies = nodes.map(bodyOf);
  const ids = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(drawn)
        .id(({ id }) => id)
        .distance(300)
        .strength(strengthOf(drawn)),
    )
    .force('apart', forceManyBody<Body>().strength(-2600).theta(1.2).distanceMax(2000))
    .force('touch', forceCollide<Body>(CARD.width / 2 + 18))
    .force('x', forceX<Body>(0).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.05))
    .stop();
  simulation.tick(nodes.length > 250 ? 90 : 220);
  return apart(bodies, new Set(nodes.filter((node) => node.fixed).map(({ id }) => id)));
}

/** What the forces left on top of each other moves to the nearest free place. */
function apart(bodies: readonly Body[], fixed: ReadonlySet<string>): readonly Place[] {
  const space = new Space();
  const placed = bodies.map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x), y: Math.round(y / STRETCH) }));
  for (const place of placed) if (fixed.has(place.id)) space.take(place);
  return placed.filter(({ id }) => !fixed.has(id)).map(({ id, ...place }) => ({ id, ...space.settle(place) }));
}

function bodyOf(node: LayoutNode): Body {
  if (!isPlaced(node)) return { id: node.id };
  const place = { x: node.x, y: node.y * STRETCH };
  return node.fixed ? { id: node.id, ...place, fx: place.x, fy: place.y } : { id: node.id, ...place };
}

/** Hubs pull each of their many neighbours weakly, else they all stand on one spot. */
function strengthOf(links: readonly { readonly source: string; readonly target: string }[]): () => number {
  const degree = new Map<string, number>();
  for (const { source, target } of links) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const strengths = links.map(({ source, target }) => 0.7 / Math.min(degree.get(source) ?? 1, degree.get(target) ?? 1));
  let next = 0;
  return () => strengths[next++ % strengths.length] ?? 0;
}
