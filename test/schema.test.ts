import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isAbstractType, isCompositeType, isLeafType, isListType, isNonNullType, isObjectType, validateSchema } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';

const folder = new URL('../schema/', import.meta.url);
const sdl = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const schema = buildSchema(sdl);

/** Fields that may differ stand in the description of `schema`, on one line: "Exceptions: `Type.field` …". */
const exceptions = new Set([...(/Exceptions: .*/.exec(schema.description ?? '')?.[0] ?? '').matchAll(/`(\w+\.\w+)`/g)].map(([, field]) => field));

// A service takes this for granted when it starts.
test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('every field name has one response shape over all members of an interface or union', () => {
  const families = Object.values(schema.getTypeMap()).filter(isAbstractType);
  expect(families.length).toBeGreaterThan(0);
  const conflicts = families.flatMap((family) => conflictsAmong(schema.getPossibleTypes(family)));
  expect([...new Set(conflicts)].toSorted()).toEqual([]);
});

test('an exception to that rule names a field that exists', () => {
  for (const exception of exceptions) {
    const [type = '', field = ''] = exception?.split('.') ?? [];
    expect([exception, fieldsOf(schema.getType(type))]).toEqual([exception, expect.arrayContaining([field])]);
  }
});

test('a conflict is noticed, in the field itself and below it', () => {
  const other = buildSchema(`
    union Either = A | B
    type A { same: Int plain: Int wrapped: Int deep: DeepA }
    type B { same: Int plain: String wrapped: Int! deep: DeepB }
    type DeepA { x: [Int] }
    type DeepB { x: Int }
    type Query { either: Either }
  `);
  const members = Object.values(other.getTypeMap()).filter((type) => isObjectType(type) && ['A', 'B'].includes(type.name));
  expect(conflictsAmong(members.filter(isObjectType))).toEqual(['A.plain / B.plain', 'A.wrapped / B.wrapped', 'A.deep / B.deep']);
});

function conflictsAmong(members: readonly GraphQLObjectType[]): readonly string[] {
  return members.flatMap((left, index) =>
    members.slice(index + 1).flatMap((right) =>
      Object.values(left.getFields())
        .filter((field) => !exceptions.has(`${left.name}.${field.name}`) && !exceptions.has(`${right.name}.${field.name}`))
        .flatMap((field) => {
          const twin = right.getFields()[field.name];
          return twin && !haveOneShape(field.type, twin.type) ? [`${left.name}.${field.name} / ${right.name}.${field.name}`] : [];
        }),
    ),
  );
}

/** The rule by which GraphQL lets fragments on different types select one response key. */
function haveOneShape(left: GraphQLOutputType, right: GraphQLOutputType, seen = new Set<string>()): boolean {
  if (isNonNullType(left) || isNonNullType(right))
    return isNonNullType(left) && isNonNullType(right) && haveOneShape(left.ofType, right.ofType, seen);
  if (isListType(left) || isListType(right)) return isListType(left) && isListType(right) && haveOneShape(left.ofType, right.ofType, seen);
  if (left === right) return true;
  if (isLeafType(left) || isLeafType(right)) return false;
  const pair = [left.name, right.name].toSorted().join('/');
  if (seen.has(pair)) return true;
  seen.add(pair);
  const types = [left, right].map((type) => ('getFields' in type ? type.getFields() : {}));
  return Object.values(types[0] ?? {}).every((field) => {
    const twin = types[1]?.[field.name];
    const excepted = [left, right].some((type) => exceptions.has(`${type.name}.${field.name}`));
    return !twin || excepted || haveOneShape(field.type, twin.type, seen);
  });
}

function fieldsOf(type: unknown): readonly string[] {
  return isCompositeType(type) && 'getFields' in type ? Object.keys(type.getFields()) : [];
}
