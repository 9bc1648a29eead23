import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { TYPE } from './shape-context.ts';

export interface CompletionRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced; only those that `@skip` and `@include` read matter. */
  readonly variables: Record<string, unknown>;
}

/** The data of an answer as graphql-js completes it; null where there is something to say of it (an error, a null that may not be), which graphql-js says better. */
export type CompleteAnswer = (answer: unknown) => Record<string, unknown> | null;

type Complete = (value: unknown) => unknown;
type Groups = ReadonlyMap<string, readonly FieldNode[]>;

interface Completing {
  readonly schema: GraphQLSchema;
  readonly groupsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Groups;
}

/** Completed only by graphql-js: it describes the schema itself. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Compiles the completion of an operation's answers, once; it goes through an answer without promises, paths and arguments, which cost more than the reading of rows. */
export function compileCompletion({ schema, document, operation, variables }: CompletionRequest): CompleteAnswer {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
  const query = schema.getQueryType();
  if (!query) return () => null;
  const roots: Groups = collectFields(schema, fragments, variables, query, operation.selectionSet);
  if ([...roots.values()].some(([node]) => INTROSPECTION.has(node?.name.value ?? ''))) return () => null;
  const completing: Completing = {
    schema,
    groupsOf: (type, nodes) => collectSubfields(schema, fragments, variables, type, [...nodes]),
  };
  const complete = completeFields(completing, query, roots);
  return (answer) => {
    try {
      return complete(answer);
    } catch {
      return null;
    }
  };
}

/** Fields of one object type, in the order in which they are asked for. */
function completeFields(completing: Completing, type: GraphQLObjectType, groups: Groups): (source: unknown) => Record<string, unknown> {
  const fields = [...groups].map(([key, nodes]) => ({ key, ...fieldOf(completing, type, key, nodes) }));
  return (source) => {
    if (typeof source !== 'object' || source === null) return irregular();
    const object: Record<string, unknown> = {};
    for (const { key, property, complete } of fields) object[key] = complete(Reflect.get(source, property));
    return object;
  };
}

/** Where the value of a field stands, as the resolvers of the schema have it, and how it is completed. */
function fieldOf(
  completing: Completing,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): { property: string; complete: Complete } {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { property: key, complete: () => type.name };
  const field = type.getFields()[name];
  if (!field) return { property: key, complete: irregular };
  return { property: field.resolve ? key : name, complete: completeType(completing, field.type, nodes) };
}

const irregular = (): never => {
  throw new Error('graphql-js has something to say of this');
};

function completeType(completing: Completing, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const complete = completeType(completing, type.ofType, nodes);
    return (value) => complete(value) ?? irregular();
  }
  const complete = completeNullable(completing, type, nodes);
  return (value) => (value === null || value === undefined ? null : value instanceof Error ? irregular() : complete(value));
}

function completeNullable(completing: Completing, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isListType(type)) {
    const complete = completeType(completing, type.ofType, nodes);
    return (value) => (Array.isArray(value) ? value.map((item) => complete(item)) : irregular());
  }
  if (isLeafType(type)) return (value) => type.serialize(value) ?? irregular();
  if (isAbstractType(type)) {
    const byType = new Map<unknown, Complete>(
      completing.schema.getPossibleTypes(type).map((possible) => [possible.name, lazily(() => completeObject(completing, possible, nodes))]),
    );
    return (value) => (byType.get(typeof value === 'object' && value !== null ? Reflect.get(value, TYPE) : undefined) ?? irregular)(value);
  }
  return isNonNullType(type) ? irregular : completeObject(completing, type, nodes);
}

const completeObject = (completing: Completing, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete =>
  completeFields(completing, type, completing.groupsOf(type, nodes));

/** An interface has many types, of which an answer holds few. */
function lazily(compile: () => Complete): Complete {
  let compiled: Complete | null = null;
  return (value) => (compiled ??= compile())(value);
}
