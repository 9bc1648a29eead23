import type { FieldNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { GraphModel } from '../model/index.ts';
import type { ColumnSet } from './column-set.ts';
import type { Call, ObjectOutputs, RefPlan, Selection } from './plan.ts';

/** What the walk through an operation carries along. */
export interface Walk {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly calls: Call[];
  readonly refs: RefPlan[];
  readonly callIndexes: Map<FieldNode, Map<number | null, number>>;
  readonly root: number;
  /** Coerced; few of them shape the plan. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many verdicts stand above. */
  readonly verdicts: number;
  /** Plans nodes: what stands within a page, an edge or a computed value is planned like everything else. */
  readonly planNode: (walk: Walk, types: readonly string[], place: NodePlace) => { readonly selection: Selection; readonly outputs: ObjectOutputs };
  /** The same, into columns that several places share (`nodes` and `edges.node` of one page). */
  readonly planInto: (walk: Walk, columns: ColumnSet, types: readonly string[], place: NodePlace) => ObjectOutputs;
  readonly groupsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => ReadonlyMap<string, readonly FieldNode[]>;
}

/** Where nodes are asked for. */
export interface NodePlace {
  readonly nodes: readonly FieldNode[];
  /** Response path, for messages. */
  readonly path: string;
  /** The list that repeats what stands here. */
  readonly call: number | null;
}

/** Direction of the default order of what a list holds. */
export function sortOf({ model }: Walk, types: readonly string[]): 'ASC' | 'DESC' {
  return types.length === 1 && model.types.get(types[0] ?? '')?.sort === 'DESC' ? 'DESC' : 'ASC';
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
