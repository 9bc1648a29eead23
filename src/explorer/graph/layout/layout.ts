import { type Kind } from '../graph.ts';

export const LAYOUTS = ['layered', 'force', 'timeline'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** An entry to be placed, or already placed; x and y are its upper left corner. */
export interface LayoutNode {
  readonly id: string;
  readonly kind: Kind;
  readonly day: string | null;
  readonly x: number | null;
  readonly y: number | null;
  /** It stays where it is. */
  readonly fixed: boolean;
}

export interface LayoutInput {
  readonly layout: LayoutName;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** Where an entry is to stand. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Space between cards. */
export const GAP = { x: 124, y: 28 } as const;

/** A node that has a place. */
export function isPlaced<N extends LayoutNode>(node: N): node is N & { readonly x: number; readonly y: number } {
  return node.x !== null && node.y !== null;
}
