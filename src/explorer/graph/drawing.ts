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

/** The picture as it is drawn: entries, groups in place of too many of them, and lines. */
export interface Drawing {
  readonly entries: readonly { readonly card: Card; readonly node: ShownNode }[];
  readonly groups: readonly { readonly group: Group; readonly place: Point }[];
  readonly bundles: readonly Bundle[];
  /** Entries that a filter of the legend hides. */
  readonly filtered: number;
}

export interface Filters {
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly openedGroups: ReadonlySet<string>;
}

/** What of the graph is drawn, and how. */
export function drawingOf(graph: Graph, nodes: readonly ShownNode[], { hiddenKinds, hiddenRelations, openedGroups }: Filters): Drawing {
  const known = nodes.flatMap((node) => {
    const card = graph.cards.get(node.id);
    return card ? [{ card, node }] : [];
  });
  const entries = known.filter(({ card }) => !hiddenKinds.has(card.kind));
  const ids = entries.map(({ node }) => node.id);
  const groups = groupsOf(ids, graph, openedGroups);
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const shown = new Set(ids);
  const links = [...graph.links.values()].filter(({ from, to, relation }) => shown.has(from) && shown.has(to) && !hiddenRelations.has(relation));
  const places = new Map(nodes.map((node) => [node.id, node]));
  return {
    entries: entries.filter(({ node }) => !groupOf.has(node.id)),
    groups: groups.map((group) => ({ group, place: places.get(group.members[0] ?? '') ?? { x: 0, y: 0 } })),
    bundles: bundlesOf(links, (id) => groupOf.get(id) ?? id),
    filtered: known.length - entries.length,
  };
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
