import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../cypher/random.ts';

const IDS = ['didi', 'weibo', 'cac', 'samr', 'cybersecurity-law', 'data-security-law', 'didi-ipo', 'nyse', 'CN', 'US', 'nothing', "it's", ''];
const DAYS = ['2021-07-01', '2021-07-12', '2019-02-28', '2026-11-24', '0001-01-01', '9999-12-31'];
const TEXTS = ['didi', '滴滴', 'cyber', 'a', '', 'x:y AND (', '\u200b', '%', '\\"', '😀'];
/** What fits nowhere, now and then in the place of a value. */
const ODD = ['null', '-1', '0', '101', '2147483648', '1e400', '"\\u0000"', '[]', '{}', 'ENUM', 'true', '{a: {a: {a: 1}}}', '[[[1]]]'];

/** One source for the shape of an operation, another for its values: a shape that comes again has a plan. */
export interface Dice extends Random {
  readonly values: Random;
}

/** A random operation over the whole schema, computed fields and filters too; some of its values are wrong. Each object tells its type. */
export function randomQuery(schema: GraphQLSchema, random: Dice): string {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has queries');
  const fields = Object.values(query.getFields());
  const oddness = random.values.chance(0.15) ? 0.2 : 0;
  const roots = Array.from({ length: 1 + random.below(2) }, (_, index) => {
    const field = random.pick(fields);
    return `r${index}: ${written(schema, field, 2 + random.below(3), random, oddness)}`;
  });
  return `query Q { ${roots.join(' ')} }`;
}

function written(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number, random: Dice, oddness: number): string {
  const args = argumentsOf(field.args, random, oddness);
  const type = getNamedType(field.type);
  return `${field.name}${args}${isCompositeType(type) ? ` { ${selection(schema, type, depth - 1, random, oddness)} }` : ''}`;
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, random: Dice, oddness: number): string {
  const owners = isAbstractType(type) ? [type, random.pick(schema.getPossibleTypes(type))] : [type];
  let count = 0;
  const parts = owners.flatMap((owner) => {
    if (!('getFields' in owner) || isInputObjectType(owner)) return [];
    // A page is read through its parts, whatever the depth.
    const isFree = depth > 0 || /(Connection|Edge)$/.test(owner.name);
    const open = Object.values(owner.getFields()).filter(({ type: below }) => isFree || !isCompositeType(getNamedType(below)));
    const chosen = random.shuffled(open).slice(0, 1 + random.below(4));
    const prefix = owner.name.slice(0, 3).toLowerCase();
    const fields = chosen.map(
      (field) => `${field.args.length > 0 ? `${prefix}${depth + 9}${(count += 1)}: ` : ''}${written(schema, field, depth, random, oddness)}`,
    );
    return owner === type ? fields : [`... on ${owner.name} { ${['__typename', ...fields.map((field) => aliased(field, owner.name))].join(' ')} }`];
  });
  return ['__typename', ...parts].join(' ');
}

/** Two types of one interface may give a field different types: there it needs a name of its own. */
const aliased = (field: string, owner: string): string =>
  /^\w+:/.test(field) ? `x${owner.slice(0, 3)}${field}` : `x${owner.slice(0, 3)}${/^\w+/.exec(field)?.[0] ?? ''}: ${field}`;

function argumentsOf(args: readonly GraphQLArgument[], random: Dice, oddness: number): string {
  const chosen = args.filter(({ name, type, defaultValue }) => {
    if (isNonNullType(type) && defaultValue === undefined) return true;
    if (name === 'first') return random.chance(0.7);
    if (name === 'last' || name === 'after' || name === 'before') return random.chance(0.03);
    return random.chance(0.25);
  });
  const texts = chosen.map(
    ({ name, type }) => `${name}: ${random.values.chance(oddness) ? random.values.pick(ODD) : valueOf(name, type, 3, random)}`,
  );
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function valueOf(name: string, given: GraphQLInputType, depth: number, random: Dice): string {
  const type = getNullableType(given);
  if (isListType(type)) return `[${Array.from({ length: 1 + random.below(3) }, () => valueOf(name, type.ofType, depth, random)).join(', ')}]`;
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const optional = random.shuffled(fields.filter((field) => !required.includes(field)));
    const deep = (field: { readonly type: GraphQLInputType }): boolean => depth > 0 || !isInputObjectType(getNamedType(field.type));
    const chosen = type.isOneOf ? optional.filter(deep).slice(0, 1) : [...required, ...optional.filter(deep).slice(0, 1 + random.below(2))];
    return `{${chosen.map((field) => `${field.name}: ${valueOf(field.name, field.type, depth - 1, random)}`).join(', ')}}`;
  }
  return scalarOf(name, type.name, random.values);
}

function scalarOf(name: string, type: string, random: Random): string {
  if (type === 'Int') return String(/^(first|last)$/.test(name) ? 1 + random.below(random.chance(0.1) ? 100 : 6) : random.below(10));
  if (type === 'Float') return String(random.below(2_000_000));
  if (type === 'Boolean') return random.pick(['true', 'false']);
  if (type === 'Date') return `"${random.pick(DAYS)}"`;
  if (type === 'DateTime') return `"${random.pick(DAYS)}T00:00:00Z"`;
  if (type === 'Decimal') return '"1000.50"';
  if (type === 'CountryCode') return random.pick(['"CN"', '"US"', '"EU"']);
  if (type === 'ID') return JSON.stringify(random.pick(IDS));
  return JSON.stringify(random.pick(TEXTS));
}
