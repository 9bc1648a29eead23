import { Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import type { ColumnSet } from './column-set.ts';
import type { ExplorationPlan } from './exploration.ts';
import { planComputed } from './plan-computed.ts';
import type { Column, Output, Selection } from './plan.ts';
import { addCall, type Walk } from './walk.ts';

/** Whether a timeline is asked for duties, by the words of the document or by the value of a variable. */
export function asksDuties(nodes: readonly FieldNode[], variables: Walk['variables']): boolean {
  const isDuty = (value: ValueNode): boolean => {
    if (value.kind === Kind.VARIABLE) return [variables[value.name.value]].flat().includes('DUTY');
    return value.kind === Kind.LIST ? value.values.some(isDuty) : value.kind === Kind.ENUM && value.value === 'DUTY';
  };
  return nodes.some(({ arguments: args }) => args?.some(({ name, value }) => name.value === 'kinds' && isDuty(value)));
}

interface TimelinePlace {
  readonly columns: ColumnSet;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: string;
  readonly call: number | null;
}

/**
 * Plans the timeline of a company with its duties: they are computed from its evidence and put among the items that the statement brings.
 * Those come as ids here, since all nodes of the mixed list are read by the statement that follows.
 */
export function planDuties(walk: Walk, { columns, field, nodes, path, call: parent }: TimelinePlace, key: string): Output {
  const [node] = nodes;
  const call = node ? addCall(walk, { definition: field, node, path, sort: 'ASC', parent, exploration: 'Entity.timeline' }) : 0;
  const computed = planComputed(walk, { source: 'Company.timeline', field, nodes, path, parent });
  const inputs: readonly Column[] = [{ kind: 'evidence' }, { kind: 'exploration', exploration: idsOnly(call) }];
  return { kind: 'computed', key, columns: inputs.map((column) => columns.add('Company', column)), computed };
}

const id = (...types: readonly string[]): Selection => ({ types, common: [{ kind: 'property', property: 'id' }], perType: new Map() });

function idsOnly(call: number): ExplorationPlan {
  const fields = ['sentence', 'subject', 'other', 'detail', 'citations'].map((field) => `TimelineItem.${field}`);
  const parts = new Map([
    ['TimelineItem.citations', id('Citation')],
    ['TimelineItem.detail', id('Event', 'Fact', 'LifecycleStep')],
    ['TimelineItem.other', id('Company', 'Exchange')],
    ['TimelineItem.subject', id('Company', 'Measure', 'Product')],
  ]);
  return { source: 'Entity.timeline', call, wanted: new Set(fields), parts, outputs: null };
}
