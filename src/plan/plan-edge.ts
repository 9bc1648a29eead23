import { getNamedType, isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { invariant } from '../lib/index.ts';
import type { ColumnSet } from './column-set.ts';
import { planChange } from './plan-change.ts';
import type { PageRequest } from './page-request.ts';
import type { EdgeOutput, Output } from './plan.ts';
import type { Walk } from './walk.ts';

/** Fields of an edge that are decoded rather than stored as they are, with the columns they need. */
const DECODED: Readonly<Record<string, readonly string[]>> = {
  validFrom: ['validFrom'],
  validUntil: ['validUntil'],
  precision: ['precision'],
  rank: ['rank'],
};

/** Plans the fields of a page's edges: the node into the page's columns, the relation into columns of the edge. */
export function planEdgeFields(walk: Walk, request: PageRequest, columns: ColumnSet, edgeColumns: ColumnSet): readonly EdgeOutput[] {
  const edges = request.connection.getFields()['edges'];
  const type = edges && getNamedType(edges.type);
  invariant(type && isObjectType(type), 'a connection has edges');
  return [...walk.groupsOf(type, request.nodes)].map(([key, nodes]): EdgeOutput => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    if (name === 'cursor') return { kind: 'cursor', key };
    if (name === 'node')
      return {
        kind: 'node',
        key,
        outputs: walk.planInto(walk, columns, request.types, { nodes, path: `${request.path}.${key}`, call: request.call }),
      };
    if (!request.edge) return { kind: 'absent', key, list: isListField(type, name) };
    return { kind: 'relation', key, output: planRelationField(walk, request, edgeColumns, key, name, nodes) };
  });
}

function planRelationField(
  walk: Walk,
  { edge, path, call }: PageRequest,
  columns: ColumnSet,
  key: string,
  name: string,
  nodes: readonly FieldNode[],
): Output {
  const property = (stored: string) => columns.add('Relation', { kind: 'property', property: stored });
  const decoded = DECODED[name];
  if (decoded) return { kind: 'value', key, codec: `Relation.${name}`, columns: decoded.map(property) };
  switch (name) {
    case 'relation':
      return { kind: 'derived', key, field: `Relation.relation ${edge?.relation ?? ''}`, columns: [] };
    case 'sentence': {
      const ends = columns.add('Relation', { kind: 'ends' });
      const field = `Relation.sentence ${edge?.relation ?? ''} ${edge?.direction ?? ''}`;
      return { kind: 'derived', key, field, columns: [ends, property('role'), property('percent')] };
    }
    case 'recordedAt':
      return { kind: 'scalar', key, column: property('recordedFrom'), absent: 'null' };
    case 'recordedBy':
      return planChange(walk, columns, 'Relation', nodes, key);
    case 'citations': {
      const { selection, outputs } = walk.planNode(walk, ['Citation'], { nodes, path: `${path}.${key}`, call });
      return { kind: 'list', key, column: columns.add('Relation', { kind: 'link', link: 'citations', selection }), outputs };
    }
    default:
      return { kind: 'scalar', key, column: property(name), absent: 'null' };
  }
}

function isListField(type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  return field !== undefined && isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}
