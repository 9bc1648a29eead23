import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.ts';

/** What an operation asks, however it is written: fields below types, in no order, with the names of their arguments. */
export interface Shape {
  readonly field: string;
  /** The type that the field is asked on, where it is one of several. */
  readonly on: string | null;
  readonly args: readonly string[];
  /** The list that its cursors belong to. */
  readonly list: string;
  readonly children: readonly Shape[];
}

const PAGING = [[], ['first'], ['first', 'after'], ['last'], ['last', 'before']];
const ARGS: ReadonlySet<string> = new Set(['id', 'ids', 'at', 'first', 'after', 'last', 'before']);

/** A random operation over everything that is stored; verdicts are left out, since they are judged and not read. */
export function randomShape(schema: GraphQLSchema, random: Random): readonly Shape[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has queries');
  const fields = Object.values(query.getFields()).filter(isStored);
  return Array.from({ length: 1 + random.below(3) }, () => shapeOf(schema, random.pick(fields), null, 3 + random.below(2), random));
}

const isStored = ({ args, type }: GraphQLField<unknown, unknown>): boolean =>
  !args.some(({ name, type: argType, defaultValue }) => !ARGS.has(name) && String(argType).endsWith('!') && defaultValue === undefined) &&
  !getNamedType(type).astNode?.directives?.some(({ name }) => name.value === 'computed');

function shapeOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, on: string | null, depth: number, random: Random): Shape {
  const names = field.args.map(({ name }) => name);
  const required = field.args.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name);
  const paging = names.includes('first') ? random.pick(PAGING).filter((name) => names.includes(name)) : [];
  const at = names.includes('at') && random.chance(0.3) ? ['at'] : [];
  const list = `${getNamedType(field.type).name.replace(/Connection$/, '')}:${field.name}`;
  return {
    field: field.name,
    on,
    list,
    args: [...required, ...paging, ...at],
    children: childrenOf(schema, getNamedType(field.type), depth - 1, random),
  };
}

function childrenOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, random: Random): readonly Shape[] {
  if (!isCompositeType(type)) return [];
  const owners = isAbstractType(type) ? [type, ...random.shuffled(schema.getPossibleTypes(type)).slice(0, 2)] : [type];
  const children = owners.flatMap((owner) => {
    if (!('getFields' in owner)) return [];
    const on = owner === type ? null : owner.name;
    // A connection is read through its parts, whatever the depth.
    const free = depth > 0 || /Connection$|Edge$/.test(owner.name);
    const fields = Object.values(owner.getFields()).filter((field) => isStored(field) && (free || isLeafType(getNamedType(field.type))));
    const chosen = random.shuffled(fields).slice(0, 1 + random.below(4));
    const twice = chosen.filter(({ args }) => args.length > 0 && random.chance(0.3));
    return [...chosen, ...twice].map((field) => shapeOf(schema, field, on, isObjectType(owner) && !free ? 0 : depth, random));
  });
  return children.filter(({ children: below, field }) => below.length > 0 || isLeaf(owners, field));
}

function isLeaf(owners: readonly GraphQLNamedType[], field: string): boolean {
  const declared = owners.flatMap((owner) => ('getFields' in owner ? [owner.getFields()[field]] : [])).find((found) => found !== undefined);
  return declared !== undefined && isLeafType(getNamedType(declared.type));
}
