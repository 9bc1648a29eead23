import { getNamedType, isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { invariant } from '../lib/index.ts';
import { ColumnSet } from './column-set.ts';
import { partOf, type ExplorationField, type ExplorationPlan } from './exploration.ts';
import { addCall, type Walk } from './walk.ts';

export interface ExplorationRequest {
  readonly source: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: string;
  readonly parent: number | null;
}

interface Gathered {
  readonly source: string;
  readonly call: number;
  readonly wanted: Set<string>;
  readonly parts: Map<string, ColumnSet>;
}

/** Plans a value that the statement brings with nodes in it: which of its fields are wanted, and what is read of its nodes. */
export function planExploration(walk: Walk, { source, field, nodes, path, parent }: ExplorationRequest): ExplorationPlan {
  const [node] = nodes;
  const type = getNamedType(field.type);
  invariant(node && isObjectType(type), 'an exploration gives objects');
  const call = addCall(walk, { definition: field, node, path, sort: 'ASC', parent, exploration: source });
  const gathered: Gathered = { source, call, wanted: new Set(), parts: new Map() };
  const outputs = walk.model.computed.has(type.name) ? planFields(walk, gathered, type, nodes, path) : null;
  const parts = [...gathered.parts].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    source,
    call,
    wanted: new Set([...gathered.wanted].toSorted()),
    parts: new Map(parts.map(([name, columns]) => [name, columns.select()])),
    outputs,
  };
}

function planFields(walk: Walk, gathered: Gathered, type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): readonly ExplorationField[] {
  const held = walk.model.computed.get(type.name);
  return [...walk.groupsOf(type, nodes)].flatMap(([key, group]): readonly ExplorationField[] => {
    const field = type.getFields()[group[0]?.name.value ?? ''];
    if (!field) return [];
    const { name } = field;
    gathered.wanted.add(`${type.name}.${name}`);
    const below = `${path}.${key}`;
    const types = held?.get(name);
    if (types) {
      const part = partOf(gathered.source, `${type.name}.${name}`);
      const columns = gathered.parts.get(part) ?? new ColumnSet(types);
      gathered.parts.set(part, columns);
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      return [{ kind: 'nodes', key, name, isList, outputs: walk.planInto(walk, columns, types, { nodes: group, path: below, call: gathered.call }) }];
    }
    const named = getNamedType(field.type);
    // Value objects (dates, quantities) are completed by field name, as they are.
    if (!isObjectType(named) || !walk.model.computed.has(named.name)) return [{ kind: 'leaf', key, name }];
    return [{ kind: 'object', key, name, outputs: planFields(walk, gathered, named, group, below) }];
  });
}
