import type { FieldNode } from 'graphql';
import { invariant } from '../lib/index.ts';
import { ColumnSet } from './column-set.ts';
import type { PageRequest } from './page-request.ts';
import { planEdgeFields } from './plan-edge.ts';
import type { PageColumns, PageOutput, Selection } from './plan.ts';
import { addCall, type Walk } from './walk.ts';

/** Plans a page: its entries and their edges share one set of columns; totals are read only when asked for. */
export function planPage(walk: Walk, request: PageRequest): { page: PageColumns; selection: Selection; outputs: readonly PageOutput[] } {
  const { connection, types, nodes, path, call } = request;
  const columns = new ColumnSet(types);
  const edgeColumns = new ColumnSet(['Relation']);
  const facets: number[] = [];
  const outputs = [...walk.groupsOf(connection, nodes)].map(([key, group]): PageOutput => {
    const name = group[0]?.name.value ?? '';
    switch (name) {
      case '__typename':
        return { kind: 'typename', key, name: connection.name };
      case 'nodes':
        return { kind: 'nodes', key, outputs: walk.planInto(walk, columns, types, { nodes: group, path: `${path}.${key}`, call }) };
      case 'edges':
        return { kind: 'edges', key, outputs: planEdgeFields(walk, { ...request, nodes: group, path: `${path}.${key}` }, columns, edgeColumns) };
      case 'facets':
        return planFacets(walk, request, facets, key, group);
      default:
        invariant(name === 'pageInfo' || name === 'totalCount' || name === 'totalCountExact', `connection field ${name} is planned`);
        return { kind: name, key };
    }
  });
  const kinds = new Set(outputs.map(({ kind }) => kind));
  const items = kinds.has('nodes') || kinds.has('edges') || kinds.has('pageInfo');
  const relation = edgeColumns.select();
  const edge = relation.common.length > 0 ? relation : null;
  return { page: { items, total: kinds.has('totalCount') || kinds.has('totalCountExact'), edge, facets }, selection: columns.select(), outputs };
}

function planFacets(walk: Walk, { connection, path, call }: PageRequest, facets: number[], key: string, nodes: readonly FieldNode[]): PageOutput {
  const definition = connection.getFields()['facets'];
  const [node] = nodes;
  invariant(definition && node, 'the connection has facets');
  const own = addCall(walk, { definition, node, path: `${path}.${key}`, sort: 'ASC', parent: call });
  return { kind: 'facets', key, index: facets.push(own) - 1, call: own };
}
