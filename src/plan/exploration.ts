import type { ObjectOutputs, Selection } from './plan.ts';

/** A value that the statement itself brings: found by search, by walking or by counting, with nodes in it. */
export interface ExplorationPlan {
  /** `Query.search`, `Entity.timeline`: its Cypher and its resolver have the same name. */
  readonly source: string;
  readonly call: number;
  /** Fields that are asked for, `TimelineItem.sentence`; what nobody asks for is not read. */
  readonly wanted: ReadonlySet<string>;
  /** What is read of the nodes in it, by the field that holds them (`SearchHit.entity`). */
  readonly parts: ReadonlyMap<string, Selection>;
  /** Null for a value object, which is taken as it is. */
  readonly outputs: readonly ExplorationField[] | null;
}

/** A field of such a value: taken as it is, an object, or nodes. */
export type ExplorationField =
  | { readonly kind: 'leaf'; readonly key: string; readonly name: string }
  | { readonly kind: 'object'; readonly key: string; readonly name: string; readonly outputs: readonly ExplorationField[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly name: string; readonly isList: boolean; readonly outputs: ObjectOutputs };

/** Fields that explorations answer, with those of their node fields that hold the same nodes as another. */
const EXPLORATIONS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['Query.search', {}],
  ['Query.paths', {}],
  ['Query.neighbourhood', {}],
  ['Query.statistics', {}],
  ['Query.timeline', {}],
  ['Entity.timeline', {}],
  ['Entity.neighbours', { 'NeighbourConnection.nodes': 'NeighbourEdge.node' }],
  ['Entity.degree', {}],
  ['Event.daysSince', {}],
]);

/** The exploration behind a field; undefined for all other fields. */
export function explorationOf(type: string, field: string): string | undefined {
  return [`${type}.${field}`, ...(type === 'Query' ? [] : [`Entity.${field}`])].find((source) => EXPLORATIONS.has(source));
}

/** The field whose nodes a field holds: itself, or another that shares them. */
export const partOf = (source: string, field: string): string => EXPLORATIONS.get(source)?.[field] ?? field;
