import type { Client } from 'urql';
import { CanvasNeighboursDocument, type EntityKind, type RelationKind } from '../generated/operations.ts';
import { isKind } from './graph.ts';
import type { LayoutNode } from './layout/layout.ts';
import type { At } from '../view/index.ts';

/** Which neighbours of an entry are to be drawn. */
export interface Expansion {
  readonly id: string;
  readonly counts: readonly { readonly kind: string; readonly relation: string | null }[];
  /** At most so many new ones. */
  readonly most: number;
}

export interface Neighbours {
  readonly fresh: readonly LayoutNode[];
  /** How many of those asked for are still not drawn. */
  readonly left: number;
  readonly isExact: boolean;
}

/** As many entries as one answer has at most. */
const MOST_ANSWERED = 500;

/** The neighbours that are not shown yet, the most relevant first. */
export async function readNeighbours(client: Client, { id, counts, most }: Expansion, shown: ReadonlySet<string>, at: At): Promise<Neighbours> {
  const variables = {
    id,
    kinds: [...new Set(counts.map(({ kind }) => kind))] as EntityKind[],
    relations: [...new Set(counts.flatMap(({ relation }) => relation ?? []))] as RelationKind[],
    most: Math.min(MOST_ANSWERED, 1 + most + shown.size),
    at,
  };
  const { data, error } = await client.query(CanvasNeighboursDocument, variables).toPromise();
  if (!data) throw error ?? new Error('The service did not answer.');
  const { nodes, totalNodes, totalNodesExact } = data.neighbourhood;
  const fresh = nodes.filter((node) => !shown.has(node.id)).slice(0, most);
  const known = nodes.filter((node) => shown.has(node.id)).length;
  return { fresh: fresh.flatMap(unplaced), left: totalNodes - known - fresh.length, isExact: totalNodesExact };
}

function unplaced(node: {
  readonly __typename: string;
  readonly id: string;
  readonly date?: { readonly date: string } | null;
}): readonly LayoutNode[] {
  return isKind(node.__typename) ? [{ id: node.id, kind: node.__typename, day: node.date?.date ?? null, x: null, y: null, fixed: false }] : [];
}
