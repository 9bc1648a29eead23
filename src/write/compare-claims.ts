import type { ClaimSet, EdgeClaim, NodeClaim } from './claim.ts';
import type { Standing } from './standing.ts';

/** What has to happen so that the graph says what a data set says. */
export interface Changes {
  /** Nodes that do not stand: new, or back after they were closed. */
  readonly stated: readonly NodeClaim[];
  readonly changed: readonly NodeClaim[];
  /** Ids of nodes that are no longer stated. */
  readonly closedNodes: readonly string[];
  readonly addedEdges: readonly EdgeClaim[];
  /** Element ids of edges that are no longer stated. */
  readonly closedEdges: readonly string[];
  readonly unchanged: { readonly nodes: number; readonly edges: number };
}

/** Compares what stands with what a data set says now. */
export function compareClaims(standing: Standing, { nodes, edges }: ClaimSet): Changes {
  const ids = new Set(nodes.map((node) => node.id));
  const keys = new Set(edges.map((edge) => edge.key));
  const stands = (node: NodeClaim): boolean => standing.nodes.has(node.id);
  const changed = nodes.filter((node) => stands(node) && standing.nodes.get(node.id)?.hash !== node.hash);
  const stated = nodes.filter((node) => !stands(node));
  const addedEdges = edges.filter((edge) => !standing.edges.has(edge.key));
  return {
    stated,
    changed,
    closedNodes: [...standing.nodes.keys()].filter((id) => !ids.has(id)),
    addedEdges,
    closedEdges: [...standing.edges].flatMap(([key, elements]) => (keys.has(key) ? elements.slice(1) : elements)),
    unchanged: { nodes: nodes.length - changed.length - stated.length, edges: edges.length - addedEdges.length },
  };
}

/** Whether nothing has to happen. */
export function isEmpty({ stated, changed, closedNodes, addedEdges, closedEdges }: Changes): boolean {
  return [stated, changed, closedNodes, addedEdges, closedEdges].every((list) => list.length === 0);
}
