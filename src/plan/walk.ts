import type { FieldNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { GraphModel } from '../model/index.ts';
import type { Call, RefPlan } from './plan.ts';

/** What the walk through an operation carries along. */
export interface Walk {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly calls: Call[];
  readonly refs: RefPlan[];
  readonly callIndexes: Map<FieldNode, Map<number | null, number>>;
  readonly root: number;
  /** How many verdicts stand above. */
  readonly verdicts: number;
  readonly groupsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => ReadonlyMap<string, readonly FieldNode[]>;
}

/** Registers a field with arguments once per place, and returns its number. */
export function addCall(walk: Walk, call: Omit<Call, 'root'>): number {
  const { node, parent } = call;
  const places = walk.callIndexes.get(node) ?? new Map<number | null, number>();
  walk.callIndexes.set(node, places);
  const known = places.get(parent);
  if (known !== undefined) return known;
  const index = walk.calls.push({ ...call, root: walk.root }) - 1;
  places.set(parent, index);
  return index;
}
