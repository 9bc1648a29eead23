import {
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { AmbitError, foldText, sortableText, invariant } from '../lib/index.ts';
import { FOLDED_PROPERTIES, type EdgeField, type GraphModel, type NodeType } from '../model/index.ts';
import type { Comparison, Condition, SpecialCondition } from '../plan/index.ts';

/** What the reading of filters needs to know. */
export interface FilterContext {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
}

type Values = Readonly<Record<string, unknown>>;

/** Filters in a filter, and entries in their lists: more is refused. */
const MAX_CONDITIONS = 100;

/** Reads a `where` argument on nodes of a type; refuses what is too large. */
export function bindCondition(context: FilterContext, type: NodeType, value: unknown): Condition | null {
  if (value === null || value === undefined) return null;
  const input = context.schema.getType(`${type.name}Where`);
  invariant(isInputObjectType(input), `${type.name}Where is an input`);
  const condition = fieldsOf(context, type, input, asValues(value));
  if (sizeOf(condition) > MAX_CONDITIONS) throw new AmbitError('LIMIT_EXCEEDED', `where: more than ${MAX_CONDITIONS} conditions.`);
  return condition;
}

/** Arguments that choose entries by a stored property (`facts(metrics: …)`). */
export function bindArguments({ schema }: FilterContext, definitions: readonly GraphQLArgument[], args: Values): readonly Condition[] {
  const by = schema.getDirective('by');
  return definitions.flatMap(({ name, astNode }): readonly Condition[] => {
    const property = by && astNode ? getDirectiveValues(by, astNode)?.['property'] : undefined;
    const value = args[name];
    if (typeof property !== 'string' || !isGiven(value)) return [];
    return [{ kind: 'compare', on: 'node', property, list: false, operator: Array.isArray(value) ? 'in' : 'eq', value }];
  });
}

function sizeOf(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.reduce((sum, part) => sum + sizeOf(part), 1);
    case 'not':
      return 1 + sizeOf(condition.of);
    case 'some':
      return 1 + (condition.where ? sizeOf(condition.where) : 0) + (condition.relation ? sizeOf(condition.relation) : 0);
    default:
      return 1;
  }
}

function fieldsOf(context: FilterContext, type: NodeType, input: GraphQLInputObjectType, values: Values): Condition {
  const parts = given(values).map(([name, value]): Condition => {
    const again = (part: unknown): Condition => fieldsOf(context, type, input, asValues(part));
    if (name === 'and' || name === 'or') return { kind: name, of: asList(value).map(again) };
    if (name === 'not') return { kind: 'not', of: again(value) };
    const field = input.getFields()[name];
    invariant(field, `${input.name}.${name} is a field`);
    return fieldCondition(context, type, field, value);
  });
  return { kind: 'and', of: parts };
}

function fieldCondition(context: FilterContext, type: NodeType, field: GraphQLInputField, value: unknown): Condition {
  const by = context.schema.getDirective('by');
  const stored = (by && field.astNode ? getDirectiveValues(by, field.astNode) : null) ?? {};
  if (typeof stored['special'] === 'string') return specialCondition(stored['special'], value);
  const path = String(stored['field'] ?? field.name).split(' ');
  const edges = edgesOf(context, type, path);
  if (edges) return edgeCondition(context, edges, field, value);
  const mapping = type.fields.get(field.name);
  const property = String(stored['property'] ?? (mapping?.kind === 'property' ? mapping.property : field.name));
  const isList = mapping?.kind === 'property' && mapping.list;
  const scale = typeof stored['scale'] === 'number' ? stored['scale'] : 1;
  return valueCondition({ on: 'node', property, list: isList, ordered: property === type.sortBy, scale }, field, value);
}

/** The edges that a path of field names follows; null where it names something stored. */
function edgesOf({ model }: FilterContext, type: NodeType, path: readonly string[]): readonly EdgeField[] | null {
  const edges: EdgeField[] = [];
  let at: NodeType | undefined = type;
  for (const name of path) {
    const field = at?.fields.get(name);
    if (field?.kind !== 'edge') return null;
    edges.push(field);
    at = model.types.get(field.targets[0] ?? '');
  }
  return edges;
}

function edgeCondition(context: FilterContext, path: readonly EdgeField[], field: GraphQLInputField, value: unknown): Condition {
  const target = context.model.types.get(path.at(-1)?.targets[0] ?? '');
  invariant(target, 'an edge leads to nodes');
  const named = getNamedType(field.type);
  const some = (where: Condition | null, relation: Condition | null = null): Condition => ({ kind: 'some', path, where, relation });
  if (named.name === 'IDFilter')
    return some(compareAll({ on: 'node', property: 'id', list: false, ordered: false, scale: 1 }, named.name, asValues(value)));
  if (named.name.endsWith('Where')) return some(bindCondition(context, target, value));
  const { some: any, none, all, relation } = asValues(value);
  const edges = relation === null || relation === undefined ? null : relationCondition(context, asValues(relation));
  const parts: Condition[] = [];
  if (isGiven(any)) parts.push(some(bindCondition(context, target, any), edges));
  if (isGiven(none)) parts.push({ kind: 'not', of: some(bindCondition(context, target, none), edges) });
  const each = isGiven(all) ? bindCondition(context, target, all) : null;
  if (each) parts.push({ kind: 'not', of: some({ kind: 'not', of: each }, edges) });
  if (parts.length === 0) parts.push(some(null, edges));
  return { kind: 'and', of: parts };
}

function relationCondition({ schema }: FilterContext, values: Values): Condition {
  const input = schema.getType('RelationWhere');
  invariant(isInputObjectType(input), 'RelationWhere is an input');
  const parts = given(values).map(([name, value]) => {
    const field = input.getFields()[name];
    invariant(field, `RelationWhere.${name} is a field`);
    return valueCondition({ on: 'edge', property: name, list: false, ordered: false, scale: 1 }, field, value);
  });
  return { kind: 'and', of: parts };
}

interface Stored {
  readonly on: 'node' | 'edge';
  readonly property: string;
  readonly list: boolean;
  /** The property that the type's default order is made from: its days stand in `order`. */
  readonly ordered: boolean;
  readonly scale: number;
}

function valueCondition(stored: Stored, field: GraphQLInputField, value: unknown): Condition {
  const named = getNamedType(field.type);
  if (isEnumType(named)) return compare(stored, stored.property, 'in', asList(value));
  if (named.name === 'Boolean') return compare(stored, stored.property, 'eq', value);
  return compareAll(stored, named.name, asValues(value));
}

function compareAll(stored: Stored, filter: string, values: Values): Condition {
  const parts = given(values).map(([operator, value]): Condition => {
    if (!isComparison(operator)) throw new AmbitError('BAD_INPUT', `${filter} has no operator ${operator}.`);
    if (filter === 'StringFilter') return textCondition(stored, operator, value);
    if (filter === 'DateFilter' && stored.ordered) return dayCondition(stored, operator, String(value));
    return compare(stored, stored.property, operator, typeof value === 'number' ? value * stored.scale : value);
  });
  return { kind: 'and', of: parts };
}

function textCondition(stored: Stored, operator: Comparison, value: unknown): Condition {
  const folds = FOLDED_PROPERTIES.has(stored.property);
  const fold = (text: unknown): unknown => (folds ? sortableText(foldText(String(text))) : text);
  const folded = Array.isArray(value) ? value.map(fold) : fold(value);
  return compare(stored, folds ? `fold_${stored.property}` : stored.property, operator, folded);
}

/** Days stand at the start of `order`, before U+0001: comparing with the day alone, or with the day and U+0002, is comparing days. */
function dayCondition(stored: Stored, operator: Comparison, day: string): Condition {
  const behind = `${day}\u0002`;
  const order = (comparison: Comparison, value: string): Condition => compare(stored, 'order', comparison, value);
  const dated = order('gt', '0000-01-01\u0002');
  switch (operator) {
    case 'gte':
      return order('gte', day);
    case 'gt':
      return order('gt', behind);
    case 'lt':
      return { kind: 'and', of: [dated, order('lt', day)] };
    case 'lte':
      return { kind: 'and', of: [dated, order('lt', behind)] };
    default:
      return { kind: 'and', of: [order('gte', day), order('lt', behind)] };
  }
}

function specialCondition(name: string, value: unknown): Condition {
  if (name === 'phase') return { kind: 'special', name, value: asList(value) };
  if (name === 'conflicting' || name === 'onlySource' || name === 'stale') {
    const holds: Condition = { kind: 'special', name, value: true };
    return value === true ? holds : { kind: 'not', of: holds };
  }
  invariant(name === 'number', `the condition ${name} exists`);
  const tests: Readonly<Record<string, readonly SpecialCondition[]>> = {
    eq: ['numberAtLeast', 'numberAtMost'],
    gt: ['numberOver'],
    gte: ['numberAtLeast'],
    lt: ['numberUnder'],
    lte: ['numberAtMost'],
  };
  const parts = given(asValues(value)).flatMap(([operator, number]) =>
    (tests[operator] ?? []).map((test): Condition => ({ kind: 'special', name: test, value: number })),
  );
  return { kind: 'and', of: parts };
}

const compare = ({ on, list }: Stored, property: string, operator: Comparison, value: unknown): Condition => ({
  kind: 'compare',
  on,
  property,
  list,
  operator,
  value,
});

const COMPARISONS: readonly string[] = ['eq', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte'];
const isComparison = (text: string): text is Comparison => COMPARISONS.includes(text);
const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const given = (values: Values): readonly (readonly [string, unknown])[] => Object.entries(values).filter(([, value]) => isGiven(value));
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const asValues = (value: unknown): Values => (typeof value === 'object' && value !== null ? { ...value } : {});
