import type { Precision } from '../time/index.ts';

/** A stored property. Nothing is null: what is unknown is left out or has a documented sentinel. */
export type PropertyValue = string | number | boolean | readonly string[];

/** A node as a data set states it (docs/graph.md has the properties of each type). */
export interface NodeClaim {
  readonly kind: 'node';
  readonly id: string;
  /** GraphQL type name; also the label. */
  readonly type: string;
  /** Carries the label `Entity` besides. */
  readonly entity: boolean;
  readonly published: string;
  readonly sortKey: string;
  readonly citations: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Content hash of all of the above. */
  readonly hash: string;
}

/** An edge as a data set states it. Both ends are claims of the same data set or nodes of one already loaded. */
export interface EdgeClaim {
  readonly kind: 'edge';
  /** Content hash of the whole statement: the same content is the same edge. */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly precision: Precision;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly published: string;
  readonly citations: readonly string[];
  readonly inherited: boolean;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export type Claim = NodeClaim | EdgeClaim;

/** Everything one data set says, ready to be compared with the graph and written. */
export interface ClaimSet {
  readonly dataset: { readonly id: string; readonly title: string; readonly licence: string };
  /** Where it came from, for the Change that records it: a folder's name, never a path. */
  readonly origin: string;
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
}
