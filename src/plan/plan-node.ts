import { getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { invariant } from '../lib/index.ts';
import type { EdgeField, FieldMapping, PropertyField } from '../model/index.ts';
import { ColumnSet } from './column-set.ts';
import { explorationOf } from './exploration.ts';
import { derivedFields } from './derived-fields.ts';
import { planComputed } from './plan-computed.ts';
import { asksDuties, planDuties } from './plan-duties.ts';
import { planExploration } from './plan-exploration.ts';
import { planPage } from './plan-page.ts';
import type { Column, Output } from './plan.ts';
import { planChange } from './plan-change.ts';
import { addCall, sortOf, type Walk } from './walk.ts';

/** Plans what is read of nodes that have one of `types`. */
export const planNode: Walk['planNode'] = (walk, types, place) => {
  const columns = new ColumnSet(types);
  const outputs = walk.planInto(walk, columns, types, place);
  return { selection: columns.select(), outputs };
};

/** The same, into a set of columns that several places share. */
export const planInto: Walk['planInto'] = (walk, columns, types, { nodes, path, call }) => {
  const outputs = new Map<string, readonly Output[]>();
  for (const typeName of types) {
    const type = walk.schema.getType(typeName);
    invariant(isObjectType(type), `${typeName} is an object type`);
    const groups = [...walk.groupsOf(type, nodes)];
    outputs.set(
      typeName,
      groups.map(([key, group]) => planField(walk, columns, type, key, group, path, call)),
    );
  }
  return outputs;
};

function planField(
  walk: Walk,
  columns: ColumnSet,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  path: string,
  call: number | null,
): Output {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { kind: 'typename', key };
  const field = type.getFields()[name];
  const mapping = walk.model.types.get(type.name)?.fields.get(name);
  invariant(field && mapping, `${type.name}.${name} is mapped`);
  return planMapped({ walk, columns, type, field, nodes, path: `${path}.${key}`, call }, mapping, key);
}

interface FieldPlace {
  readonly walk: Walk;
  readonly columns: ColumnSet;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: string;
  readonly call: number | null;
}

function planMapped(place: FieldPlace, mapping: FieldMapping, key: string): Output {
  const { columns, type } = place;
  const property = (name: string) => columns.add(type.name, { kind: 'property', property: name });
  switch (mapping.kind) {
    case 'property':
      return { kind: 'scalar', key, column: property(mapping.property), absent: absentValue(mapping) };
    case 'value':
      return { kind: 'value', key, codec: valueCodec(type.name, mapping.name, mapping.type), columns: mapping.properties.map(property) };
    case 'citations':
      return planLink(place, key, 'citations', ['Citation']);
    case 'edge':
      return planEdge(place, key, mapping);
    case 'derived':
      return planDerived(place, key);
  }
}

function absentValue({ required, list, type }: PropertyField): 'null' | 'list' | 'false' {
  if (!required) return 'null';
  return list ? 'list' : type === 'Boolean' ? 'false' : 'null';
}

/** Scalars decoded from properties have a codec of their own, value objects that of their type. */
function valueCodec(owner: string, field: string, type: string): string {
  return ['Boolean', 'Date', 'String', 'Int'].includes(type) ? `${owner}.${field}` : type;
}

function planLink(
  { walk, columns, type, nodes, path, call }: FieldPlace,
  key: string,
  link: 'citations' | 'conflicts' | 'versions',
  types: readonly string[],
): Output {
  const { selection, outputs } = planNode(walk, types, { nodes, path, call });
  return { kind: 'list', key, column: columns.add(type.name, { kind: 'link', link, selection }), outputs };
}

function planDerived(place: FieldPlace, key: string): Output {
  const { columns, type, field, walk } = place;
  if (field.name === 'recordedBy') return planChange(walk, columns, type.name, place.nodes, key);
  if (field.name === 'conflictsWith') return planLink(place, key, 'conflicts', ['Fact']);
  if (field.name === 'versions') return type.name === 'Measure' ? planLine(place, key) : planLink(place, key, 'versions', [type.name]);
  const source = explorationOf(type.name, field.name);
  if (source && type.name === 'Company' && field.name === 'timeline' && asksDuties(place.nodes, walk.variables)) return planDuties(walk, place, key);
  if (source) return planFound(place, key, source);
  if (walk.model.computed.has(getNamedType(field.type).name)) {
    const computed = planComputed(walk, { source: `${type.name}.${field.name}`, field, nodes: place.nodes, path: place.path, parent: place.call });
    const inputs: readonly Column[] = type.name === 'Company' ? [{ kind: 'evidence' }] : [{ kind: 'property', property: 'id' }];
    return { kind: 'computed', key, columns: inputs.map((column) => columns.add(type.name, column)), computed };
  }
  const name = derivedFields.has(`${type.name}.${field.name}`) ? `${type.name}.${field.name}` : field.name;
  const inputs = derivedFields.get(name);
  invariant(inputs, `${type.name}.${field.name} says what it is derived from`);
  return { kind: 'derived', key, field: name, columns: inputs.map((column) => columns.add(type.name, column)) };
}

function planFound({ walk, columns, type, field, nodes, path, call }: FieldPlace, key: string, source: string): Output {
  const exploration = planExploration(walk, { source, field, nodes, path, parent: call });
  return { kind: 'exploration', key, column: columns.add(type.name, { kind: 'exploration', exploration }), exploration };
}

/** The line of succession: a page of measures, although no single relation leads to them. */
function planLine({ walk, columns, type, field, nodes, path, call: parent }: FieldPlace, key: string): Output {
  const connection = getNamedType(field.type);
  const [node] = nodes;
  invariant(isObjectType(connection) && node, 'a connection is an object');
  const call = addCall(walk, { definition: field, node, path, sort: 'ASC', parent });
  const { page, selection, outputs } = planPage(walk, { connection, types: [type.name], nodes, edge: null, path, call });
  return { kind: 'connection', key, column: columns.add(type.name, { kind: 'line', call, page, selection }), call, outputs };
}

function planEdge(place: FieldPlace, key: string, edge: EdgeField): Output {
  const { walk, columns, type, field, nodes, path } = place;
  if (edge.shape !== 'connection') {
    const { selection, outputs } = planNode(walk, edge.targets, { nodes, path, call: place.call });
    return { kind: edge.shape, key, column: columns.add(type.name, { kind: 'edge', edge, selection }), outputs };
  }
  const connection = getNamedType(field.type);
  const [node] = nodes;
  invariant(isObjectType(connection) && node, 'a connection is an object');
  const sort = sortOf(walk, edge.targets);
  const call = addCall(walk, { definition: field, node, path, sort, parent: place.call });
  const { page, selection, outputs } = planPage(walk, { connection, types: edge.targets, nodes, edge, path, call });
  const column = columns.add(type.name, { kind: 'connection', edge, call, sort, page, selection });
  return { kind: 'connection', key, column, call, outputs };
}
