import { bundlesOf, type Bundle } from './bundle.ts';
import type { Card, Graph, Point } from './graph.ts';
import { groupsOf, type Group } from './group.ts';

/** An entry of the view: what it is stands in the graph, where it is in the view. */
export interface ShownNode extends Point {
  readonly id: string;
  readonly pinned: boolean;
}

/** What is emphasised; all else steps back. */
export interface Highlight {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** What is drawn, wherever it stands: entries, groups in place of too many of them, and lines. */
export interface Drawing {
  readonly cards: readonly Card[];
  readonly groups: readonly Group[];
  readonly bundles: readonly Bundle[];
  /** Entries that a filter of the legend hides. */
  readonly filtered: number;
}

export interface Filters {
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly openedGroups: ReadonlySet<string>;
}

/** What of the graph is drawn. */
export function drawingOf(graph: Graph, placed: readonly string[], { hiddenKinds, hiddenRelations, openedGroups }: Filters): Drawing {
  const known = placed.flatMap((id) => graph.cards.get(id) ?? []);
  const cards = known.filter(({ kind }) => !hiddenKinds.has(kind));
  const ids = cards.map(({ id }) => id);
  const groups = groupsOf(ids, graph, openedGroups);
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const shown = new Set(ids);
  const links = [...graph.links.values()].filter(({ from, to, relation }) => shown.has(from) && shown.has(to) && !hiddenRelations.has(relation));
  return {
    cards: cards.filter(({ id }) => !groupOf.has(id)),
    groups,
    bundles: bundlesOf(links, (id) => groupOf.get(id) ?? id),
    filtered: known.length - cards.length,
  };
}

/** Where each card and group of the drawing stands; a group where its first member would. */
export function placeIn({ groups }: Drawing, nodes: readonly ShownNode[]): (id: string) => Omit<ShownNode, 'id'> {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const firsts = new Map(groups.map(({ id, members }) => [id, members[0]]));
  return (id) => places.get(firsts.get(id) ?? id) ?? { x: 0, y: 0, pinned: false };
}

/** The neighbours that hang on this entry alone: they go when it is collapsed. Pinned ones stay. */
export function hangingOn(id: string, graph: Graph, nodes: readonly ShownNode[]): readonly string[] {
  const shown = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, Set<string>>();
  for (const { from, to } of graph.links.values()) {
    if (!shown.has(from) || !shown.has(to)) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  }
  return [...(neighbours.get(id) ?? [])].filter((other) => other !== id && neighbours.get(other)?.size === 1 && shown.get(other)?.pinned === false);
}
