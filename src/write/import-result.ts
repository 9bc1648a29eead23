import type { Changes } from './compare-claims.ts';

/** How many nodes and edges an import added, changed, closed and left alone. */
export interface ImportCounts {
  readonly nodes: { readonly added: number; readonly changed: number; readonly closed: number; readonly unchanged: number };
  readonly edges: { readonly added: number; readonly closed: number; readonly unchanged: number };
}

/** What came of an import: the change that was published, or the last one where nothing changed. */
export interface ImportResult extends ImportCounts {
  readonly changed: boolean;
  readonly sequence: number;
  readonly instant: string;
}

/** Counts what is to happen. */
export function countsOf({ stated, changed, closedNodes, addedEdges, closedEdges, unchanged }: Changes): ImportCounts {
  return {
    nodes: { added: stated.length, changed: changed.length, closed: closedNodes.length, unchanged: unchanged.nodes },
    edges: { added: addedEdges.length, closed: closedEdges.length, unchanged: unchanged.edges },
  };
}

const NUMBER = new Intl.NumberFormat('en');

/** For people: `12 nodes and 40 edges added, 1 node changed`. */
export function describeCounts({ nodes, edges }: ImportCounts): string {
  const parts = [sentence(nodes.added, edges.added, 'added'), sentence(nodes.changed, 0, 'changed'), sentence(nodes.closed, edges.closed, 'closed')];
  return parts.filter((part) => part !== '').join(', ') || 'nothing';
}

/** For people, the outcome of an import in one sentence. */
export function describeResult(result: ImportResult): string {
  if (result.changed) return `Change ${result.sequence}: ${describeCounts(result)}.`;
  return `Nothing changed: ${counted(result.nodes.unchanged, 'node')} and ${counted(result.edges.unchanged, 'edge')} already stand.`;
}

function sentence(nodes: number, edges: number, what: string): string {
  const parts = [nodes > 0 ? counted(nodes, 'node') : '', edges > 0 ? counted(edges, 'edge') : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(' and ')} ${what}`;
}

function counted(count: number, noun: string): string {
  return `${NUMBER.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
