import type { Handle, ObjectOutputs, Output } from '../plan/index.ts';
import type { BoundExploration, DeriveContext, Page, RelationPhrases, VerdictContext } from '../resolvers/index.ts';
import type { Coordinates } from '../time/index.ts';

/** Name of an answer's object type, for interfaces and unions. */
export const TYPE = Symbol('type');

/** What the reading of rows needs besides them. */
export interface ShapeContext extends DeriveContext {
  readonly at: Coordinates;
  readonly pages: readonly (Page | null)[];
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly explorations: ReadonlyMap<number, BoundExploration>;
  /** Nodes read so far, over the whole operation. */
  readonly tally: { nodes: number };
  /** What verdicts are computed with; only there where verdicts are asked for. */
  readonly verdicts: VerdictContext | null;
  /** Asks for nodes that a computed value names; they are put in once the next statement has brought them. */
  readonly refer: (ref: number, ids: readonly string[], put: (nodes: readonly unknown[]) => void) => void;
}

/** A positional tuple or list of a row. */
export type Cells = readonly unknown[];

/** Reads one field of an object from its tuple. */
export type Entry = readonly [key: string, read: (tuple: Cells, context: ShapeContext) => unknown];

/** Reads a node from its tuple. */
export type ReadNode = (tuple: unknown, context: ShapeContext) => unknown;

/** The readers that parts of an answer share: an object may hold pages, and pages hold objects. */
export interface Shaper {
  readonly phrases: RelationPhrases;
  readonly object: (outputs: ObjectOutputs) => ReadNode;
  readonly output: (output: Output, several: boolean) => readonly Entry[];
}

/** How to find a column in its tuple: `[type, common…, [own…]]` where several types are possible, else `[common…]`. */
export function cellReader({ position }: Handle, several: boolean): (tuple: Cells) => unknown {
  const { part, index } = position;
  if (!several) return (tuple) => tuple[index];
  if (part === 'common') return (tuple) => tuple[index + 1];
  return (tuple) => {
    const own = tuple.at(-1);
    return Array.isArray(own) ? own[index] : null;
  };
}

/** How to find several columns of one tuple. */
export function cellsReader(handles: readonly Handle[], several: boolean): (tuple: Cells) => Cells {
  const readers = handles.map((handle) => cellReader(handle, several));
  return (tuple) => readers.map((read) => read(tuple));
}

/** A value as a list; what is none is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
