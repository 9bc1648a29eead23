import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, OperationDefinitionNode, FragmentDefinitionNode } from 'graphql';
import { getNamedType, isListType, isNonNullType, isObjectType, Kind, visit } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { AmbitError, invariant } from '../lib/index.ts';
import { listedType, objectTypes, type GraphModel } from '../model/index.ts';
import { explorationOf } from './exploration.ts';
import { freezePlan } from './freeze-plan.ts';
import { orderRoots } from './order-roots.ts';
import { planComputed } from './plan-computed.ts';
import { planExploration } from './plan-exploration.ts';
import { planInto, planNode } from './plan-node.ts';
import { planPage } from './plan-page.ts';
import type { Call, Plan, RefPlan, RootKind, RootPlan } from './plan.ts';
import { addCall, sortOf, type Walk } from './walk.ts';

export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced; only values used by `@skip` and `@include` shape the plan. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Plans an operation: which rows it starts from, which columns it reads, and how the answer is put together. */
export function planOperation(request: PlanRequest): Plan {
  const { schema, document, operation, variables } = request;
  const query = schema.getQueryType();
  invariant(query && operation.operation === 'query', 'the read API has queries only');
  refuseReservedKey(document);
  const fragments = fragmentsOf(document);
  const calls: Call[] = [];
  const refs: RefPlan[] = [];
  const roots: RootPlan[] = [];
  for (const [responseKey, nodes] of collectFields(schema, fragments, variables, query, operation.selectionSet)) {
    const field = query.getFields()[nodes[0]?.name.value ?? ''];
    if (!field || field.name.startsWith('__')) continue;
    const groupsOf: Walk['groupsOf'] = (type, subNodes) => collectSubfields(schema, fragments, variables, type, [...subNodes]);
    const walk: Walk = {
      schema,
      model: request.model,
      calls,
      refs,
      callIndexes: new Map(),
      root: roots.length,
      variables,
      verdicts: 0,
      planNode,
      planInto,
      groupsOf,
    };
    roots.push(planRoot(walk, responseKey, field, nodes));
  }
  return freezePlan(orderRoots({ roots, calls, refs }));
}

/** Every object has a meaning of its own for this key; an answer under it would be lost on the way. */
function refuseReservedKey(document: DocumentNode): void {
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias?.value === '__proto__') throw new AmbitError('BAD_INPUT', `An answer has no key __proto__; give ${name.value} another alias.`);
    },
  });
}

function planRoot(walk: Walk, responseKey: string, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): RootPlan {
  const [node] = nodes;
  invariant(node, 'a response key has a field');
  const named = getNamedType(field.type);
  const kind = rootKind(walk, field, named.name);
  if (kind === 'exploration') return planExplorationRoot(walk, responseKey, field, nodes);
  if (kind === 'computed') return planComputedRoot(walk, responseKey, field, nodes);
  const types = objectTypes(walk.schema, kind === 'page' ? listedType(named) : named);
  const sort = sortOf(walk, types);
  const call = addCall(walk, { definition: field, node, path: responseKey, sort, parent: null });
  if (kind === 'page') {
    invariant(isObjectType(named), 'a connection is an object');
    const { page, selection, outputs } = planPage(walk, { connection: named, types, nodes, edge: null, path: responseKey, call });
    return { responseKey, kind, call, types, selection, outputs: new Map(), sort, page, pageOutputs: outputs, computed: null, exploration: null };
  }
  const { selection, outputs } = planNode(walk, types, { nodes, path: responseKey, call });
  return { responseKey, kind, call, types, selection, outputs, sort, page: null, pageOutputs: [], computed: null, exploration: null };
}

/** Parts of a root that has no rows of stored nodes. */
const WITHOUT_ROWS = {
  types: [],
  selection: { types: [], common: [], perType: new Map() },
  outputs: new Map(),
  sort: 'ASC',
  page: null,
  pageOutputs: [],
  computed: null,
  exploration: null,
} as const;

function planComputedRoot(walk: Walk, responseKey: string, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): RootPlan {
  const computed = planComputed(walk, { source: `Query.${field.name}`, field, nodes, path: responseKey, parent: null });
  return { ...WITHOUT_ROWS, responseKey, kind: 'computed', call: computed.call, computed };
}

function planExplorationRoot(walk: Walk, responseKey: string, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): RootPlan {
  const exploration = planExploration(walk, { source: `Query.${field.name}`, field, nodes, path: responseKey, parent: null });
  return { ...WITHOUT_ROWS, responseKey, kind: 'exploration', call: exploration.call, exploration };
}

function rootKind(walk: Walk, field: GraphQLField<unknown, unknown>, typeName: string): RootKind {
  if (explorationOf('Query', field.name)) return 'exploration';
  if (walk.model.computed.has(typeName)) return 'computed';
  if (typeName.endsWith('Connection')) return 'page';
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isListType(type)) return 'lookup';
  return field.args.some(({ name }) => name === 'ids') ? 'lookups' : 'codeList';
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
