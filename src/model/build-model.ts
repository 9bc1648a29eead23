import {
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { invariant } from '../lib/index.ts';
import type { EdgeField, FieldMapping, GraphModel, NodeType, PropertyField, RelationPhrase } from './graph-model.ts';
import { BOTH, UNREAD_ENDS, type End } from './unread-ends.ts';

type Annotated = { readonly astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined };

/** Reads storage out of the mapping directives of a schema; every object type with `@node` becomes a node type. */
export function buildModel(schema: GraphQLSchema): GraphModel {
  const types = new Map<string, NodeType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && directive(schema, 'node', type)) types.set(type.name, nodeType(schema, type));
  }
  return Object.freeze({ types, computed: computedTypes(schema), relations: relationPhrases(schema) });
}

function computedTypes(schema: GraphQLSchema): GraphModel['computed'] {
  const computed = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !directive(schema, 'computed', type)) continue;
    const refs = Object.values(type.getFields()).filter((field) => directive(schema, 'ref', field));
    computed.set(type.name, new Map(refs.map((field) => [field.name, storedTypes(schema, getNamedType(field.type))])));
  }
  return computed;
}

/** The nodes that a field may name; a union may have computed values besides. */
function storedTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  return objectTypes(schema, type).filter((name) => {
    const member = schema.getType(name);
    return isObjectType(member) && directive(schema, 'computed', member) === undefined;
  });
}

function nodeType(schema: GraphQLSchema, type: GraphQLObjectType): NodeType {
  const node = directive(schema, 'node', type) ?? {};
  const fields = new Map<string, FieldMapping>();
  for (const field of Object.values(type.getFields())) fields.set(field.name, fieldMapping(schema, type, field));
  return Object.freeze({
    name: type.name,
    entity: type.getInterfaces().some(({ name }) => name === 'Entity'),
    file: text(node['file']),
    content: node['content'] === true,
    sort: node['sort'] === 'DESC' ? 'DESC' : 'ASC',
    sortBy: text(node['sortBy']) ?? 'name',
    fields,
  });
}

function fieldMapping(schema: GraphQLSchema, owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldMapping {
  const { name } = field;
  const edge = directive(schema, 'edge', field);
  if (edge) return edgeField(schema, field, edge);
  const value = directive(schema, 'value', field);
  if (value) return { kind: 'value', name, type: getNamedType(field.type).name, list: isList(field), properties: texts(value['of']) };
  if (directive(schema, 'citations', field)) return { kind: 'citations', name };
  if (directive(schema, 'derived', field)) return { kind: 'derived', name };
  const named = getNamedType(field.type);
  invariant(isScalarType(named) || isEnumType(named), `${owner.name}.${name} is stored as a property or says how it is come by`);
  return propertyField(schema, field, named.name);
}

function propertyField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, type: string): PropertyField {
  const stored = directive(schema, 'stored', field);
  return {
    kind: 'property',
    name: field.name,
    property: text(stored?.['as']) ?? field.name,
    type,
    list: isList(field),
    required: isNonNullType(field.type),
  };
}

function edgeField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, edge: Record<string, unknown>): EdgeField {
  const named = getNamedType(field.type);
  const connection = named.name.endsWith('Connection');
  const relation = text(edge['relation']);
  invariant(relation, `${field.name} names a relationship`);
  const direction = edge['direction'] === 'IN' ? 'IN' : 'OUT';
  if (connection) checkEnds(relation, [direction === 'OUT' ? 'to' : 'from']);
  return {
    kind: 'edge',
    name: field.name,
    relation,
    direction,
    role: text(edge['role']),
    via: text(edge['via']),
    short: edge['short'] === true,
    targets: objectTypes(schema, connection ? listedType(named) : named),
    shape: connection ? 'connection' : isList(field) ? 'list' : 'one',
  };
}

/** A page or a walk by an end of which edges have no copy would be empty. */
function checkEnds(relation: string, ends: readonly End[]): void {
  const unread = UNREAD_ENDS.get(relation)?.find((end) => ends.includes(end));
  invariant(
    unread === undefined,
    `an edge ${relation} lacks a copy of what it leads ${String(unread)}; take that out of src/model/unread-ends.ts and load the data anew`,
  );
}

/** The type of a connection's `nodes`. */
export function listedType(connection: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  invariant(nodes, `${connection.name} has nodes`);
  return getNamedType(nodes.type);
}

/** Object types that a value of this type may have, sorted by name. */
export function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isObjectType(type)) return [type.name];
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  return schema
    .getPossibleTypes(type)
    .map(({ name }) => name)
    .toSorted();
}

function relationPhrases(schema: GraphQLSchema): ReadonlyMap<string, RelationPhrase> {
  const kinds = schema.getType('RelationKind');
  invariant(isEnumType(kinds), 'the schema has the enum RelationKind');
  return new Map(
    kinds.getValues().map((value): [string, RelationPhrase] => {
      const phrase = directive(schema, 'phrase', value);
      const forward = text(phrase?.['forward']);
      const reverse = text(phrase?.['reverse']);
      invariant(forward && reverse, `relation ${value.name} has a @phrase`);
      checkEnds(value.name, BOTH);
      return [value.name, { forward, reverse }];
    }),
  );
}

function directive(schema: GraphQLSchema, name: string, element: Annotated): Record<string, unknown> | undefined {
  const definition: GraphQLDirective | null | undefined = schema.getDirective(name);
  return definition && element.astNode ? getDirectiveValues(definition, element.astNode) : undefined;
}

const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
