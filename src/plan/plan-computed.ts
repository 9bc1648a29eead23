import { getNamedType, isObjectType, isUnionType, type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { AmbitError, invariant } from '../lib/index.ts';
import { placeBelow } from './places.ts';
import type { ComputedOutput, ComputedPlan } from './plan.ts';
import { addCall, type Walk } from './walk.ts';

/** Each level of verdicts costs a statement of its own. */
const MAX_VERDICT_NESTING = 2;

export interface ComputedRequest {
  readonly source: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: string;
  readonly parent: number | null;
}

/** Plans a value that the service computes: which of its fields are wanted, and what is read of the nodes that it names. */
export function planComputed(walk: Walk, { source, field, nodes, path, parent }: ComputedRequest): ComputedPlan {
  const [node] = nodes;
  const type = getNamedType(field.type);
  invariant(node && isObjectType(type), 'a computed field gives an object');
  if (walk.verdicts >= MAX_VERDICT_NESTING) {
    throw new AmbitError('LIMIT_EXCEEDED', `${path}: verdicts stand within verdicts more than ${MAX_VERDICT_NESTING} deep.`);
  }
  const call = addCall(walk, { definition: field, node, path, sort: 'ASC', parent });
  return { source, call, outputs: planFields(walk, source, type, nodes, path, call) };
}

function planFields(
  walk: Walk,
  source: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: string,
  call: number,
): readonly ComputedOutput[] {
  const refs = walk.model.computed.get(type.name);
  return [...walk.groupsOf(type, nodes)].flatMap(([key, group]): readonly ComputedOutput[] => {
    const [node] = group;
    const field = type.getFields()[node?.name.value ?? ''];
    if (!node || !field) return [];
    const own = field.args.length > 0 ? addCall(walk, { definition: field, node, path: `${path}.${key}`, sort: 'ASC', parent: call }) : null;
    const part = { key, name: field.name, call: own };
    const targets = refs?.get(field.name);
    const named = getNamedType(field.type);
    if (targets) {
      const member = computedMember(walk, named);
      const value = member && { type: member.name, outputs: planFields(walk, source, member, group, `${path}.${key}`, own ?? call) };
      return [{ ...part, kind: 'ref', ref: addRef(walk, targets, group, `${path}.${key}`, own ?? call), value }];
    }
    // Value objects (dates, quantities) are completed by field name, as they are.
    if (!isObjectType(named) || !walk.model.computed.has(named.name)) return [{ ...part, kind: 'leaf' }];
    const below = { ...walk, root: placeBelow(source, walk.root, type.name, field.name) };
    return [{ ...part, kind: 'object', outputs: planFields(below, source, named, group, `${path}.${key}`, own ?? call) }];
  });
}

/** The computed value among the members of a union of nodes, if it has one. */
function computedMember(walk: Walk, type: GraphQLNamedType): GraphQLObjectType | null {
  if (!isUnionType(type)) return null;
  return type.getTypes().find(({ name }) => walk.model.computed.has(name)) ?? null;
}

function addRef(walk: Walk, targets: readonly string[], nodes: readonly FieldNode[], path: string, call: number): number {
  const { selection, outputs } = walk.planNode({ ...walk, verdicts: walk.verdicts + 1 }, targets, { nodes, path, call });
  return walk.refs.push({ root: walk.root, selection, outputs }) - 1;
}
