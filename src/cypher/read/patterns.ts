import type { EdgeField } from '../../model/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { viewOf, type Scope } from './scope.ts';

/** The far end of an edge as the next subject, and the clause that fixes its view; content nodes are their own view. */
export function farEnd(
  compiler: { readonly content: ReadonlySet<string> },
  types: readonly string[],
  depth: number,
  scope: Scope,
): { node: Cypher; view: Cypher; content: boolean; look: (carry: Cypher) => Cypher } {
  const node = name(`m${depth}`);
  const content = types.every((type) => compiler.content.has(type));
  if (content) return { node, view: node, content, look: () => cypher`` };
  const view = name(`v${depth}`);
  return { node, view, content, look: (carry) => cypher` WITH ${carry}, ${viewOf(node, scope)} AS ${view}` };
}

/** The relationship types that a field follows: mostly one, `A|B` where either leads to the same kind of node. */
export function typesOf({ relation }: EdgeField): Cypher {
  return join(relation.split('|').map(name), '|');
}

/** Property of an edge that tells of its far end. */
export const farName = (direction: 'OUT' | 'IN', what: 'Order' | 'Kind'): Cypher => name(`${direction === 'OUT' ? 'to' : 'from'}${what}`);
/** Property of an edge that tells of its near end. */
export const nearName = (direction: 'OUT' | 'IN', what: 'Id'): Cypher => name(`${direction === 'OUT' ? 'from' : 'to'}${what}`);

/** A relationship from the near end to the far one, whichever way it points. */
export function arrow(direction: 'OUT' | 'IN', near: Cypher, edge: Cypher, far: Cypher): Cypher {
  return direction === 'OUT' ? cypher`(${near})-[${edge}]->(${far})` : cypher`(${near})<-[${edge}]-(${far})`;
}

/** Whether pages of a list are read off an index; what is short, and what starts from several nodes, is followed edge by edge. */
export const isIndexed = ({ via, short }: Pick<EdgeField, 'via' | 'short'>): boolean => via === null && !short;

/**
 * Properties of the relationship index behind an owner's lists: whose, of what, in which order, and then everything that says whether an edge holds,
 * so that edges are passed over within the index.
 */
export function listIndex(direction: 'OUT' | 'IN'): readonly Cypher[] {
  const place = [nearName(direction, 'Id'), farName(direction, 'Kind'), farName(direction, 'Order')];
  return [...place, ...['validFrom', 'validUntil', 'recordedFrom', 'recordedUntil', 'published'].map(name)];
}

/** Relations of which each edge of a company has as one text what a verdict reads of it (docs/graph.md). */
export const EVIDENCE_RELATIONS = ['HAS_FACT', 'IN_JURISDICTION', 'NOT_IN_JURISDICTION', 'IN_SECTOR', 'LISTED_ON'] as const;
export type EvidenceRelation = (typeof EVIDENCE_RELATIONS)[number];

/** Properties of the relationship index behind the evidence of everybody: what is stated, of whom, and whether it is recorded and public. */
export const EVIDENCE_INDEX: readonly Cypher[] = ['evidence', 'fromId', 'recordedFrom', 'recordedUntil', 'published'].map(name);
