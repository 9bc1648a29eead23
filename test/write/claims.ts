import { createHash } from 'node:crypto';
import type { ClaimSet, EdgeClaim, NodeClaim, Progress, PropertyValue } from '../../src/write/index.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24);

/** A company by default; its name also sorts it. */
export function node(id: string, properties: Properties = {}, common: Partial<NodeClaim> = {}): NodeClaim {
  const sortKey = String(properties['name'] ?? id).toLowerCase();
  const claim = { kind: 'node', id, type: 'Company', entity: true, published: '0000-01-01', sortKey, citations: [], ...common, properties } as const;
  return { ...claim, hash: hashOf(claim) };
}

/** `OWNS` by default. */
export function edge(from: string, to: string, properties: Properties = {}, common: Partial<EdgeClaim> = {}): EdgeClaim {
  const validity = { validFrom: '2020-01-01', validUntil: '9999-12-31', precision: 'DAY', rank: 'NORMAL' } as const;
  const statement = { type: 'OWNS', from, to, ...validity, published: '2020-01-01', citations: [], inherited: false, ...common, properties };
  return { kind: 'edge', key: hashOf(statement), ...statement };
}

/** A data set of these claims. */
export function dataset(id: string, nodes: readonly NodeClaim[], edges: readonly EdgeClaim[] = []): ClaimSet {
  return { dataset: { id, title: `Data set ${id}`, licence: 'CC0-1.0' }, origin: id, nodes, edges };
}

/** Many claims, for what only shows with several batches; `round` changes each of them. */
export function manyClaims(id: string, nodeCount: number, edgeCount: number, round = 0): ClaimSet {
  const nodes = Array.from({ length: nodeCount }, (_, index) =>
    node(`${id}-${index}`, {
      name: `Company ${(index + round) % 100} of ${id}`,
      summary: 'It makes and sells what companies make and sell. '.repeat(4),
      round,
    }),
  );
  const edges = Array.from({ length: edgeCount }, (_, index) =>
    edge(`${id}-${index % nodeCount}`, `${id}-${(index * 7 + 1 + Math.floor(index / nodeCount)) % nodeCount}`, {
      percent: index % 100,
      index,
      round,
    }),
  );
  return dataset(id, nodes, edges);
}

/** The second differs from the first in every way there is: added, changed (and sorted elsewhere), closed, back again. */
export const first = dataset('news', [node('a', { name: 'A' }), node('b', { name: 'B' }), node('c')], [edge('a', 'b'), edge('b', 'c')]);
export const gone = dataset('news', [node('a', { name: 'A' }), node('b', { name: 'B' })], [edge('a', 'b')]);
export const second = dataset('news', [node('a', { name: 'Z' }), node('c', { name: 'C' }), node('d')], [edge('a', 'c'), edge('c', 'd')]);

/** Kills an import at a place that it tells of. */
export const dieAt = (place: string) => (progress: Progress) => {
  if (`${progress.stage} ${progress.done}` === place) throw new Error(`killed at ${place}`);
};
