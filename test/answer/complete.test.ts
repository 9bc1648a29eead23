import {
  execute,
  executeSync,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type DocumentNode,
} from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { compileCompletion } from '../../src/answer/complete.ts';
import { loadSchema } from '../../src/answer/index.ts';
import { TYPE } from '../../src/answer/shape-context.ts';
import { randomFrom, type Random } from '../cypher/random.ts';
import { randomQuery } from '../hostile/random-query.ts';
import { askerOf } from '../operations/ask.ts';
import { NO_DATABASE } from '../plan/no-database.ts';

const { schema } = askerOf(NO_DATABASE).answerer;
const plain = loadSchema();

/** Values of leaves as the graph gives them, and what no leaf of that type may be. */
const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['didi', ''],
  String: ['DiDi', '滴滴', ''],
  Int: [0, 7, -1],
  Float: [0.5, 12],
  Boolean: [true, false],
  Date: ['2021-07-12'],
  DateTime: ['2026-01-01T00:00:00.000Z'],
  URL: ['https://example.org/a'],
};
const ODD: readonly unknown[] = [undefined, {}, [], 'NO_SUCH', Number.NaN, new Error('broken'), true, 1.5, ''];

/** A made-up value of a type; now and then none that it may have. */
function valueOf(type: GraphQLOutputType, random: Random, oddness: number): unknown {
  if (random.chance(oddness)) return random.pick(ODD);
  if (isNonNullType(type)) return valueOf(type.ofType, random, oddness);
  if (random.chance(0.1)) return null;
  if (isListType(type)) return Array.from({ length: random.below(4) }, () => valueOf(type.ofType, random, oddness));
  if (isEnumType(type)) return random.pick(type.getValues()).value;
  if (isLeafType(type)) return random.pick(LEAVES[type.name] ?? ['']);
  return isAbstractType(type) ? { [TYPE]: random.pick(plain.getPossibleTypes(type)).name } : {};
}

/** Where nothing is to be odd, a field that must have a value has one. */
function fitting(type: GraphQLOutputType, random: Random, oddness: number): unknown {
  const value = valueOf(type, random, oddness);
  return oddness === 0 && value === null && isNonNullType(type) ? fitting(type, random, oddness) : value;
}

const isByKey = (type: GraphQLObjectType, field: string): boolean =>
  (schema.getType(type.name) as GraphQLObjectType).getFields()[field]?.resolve !== undefined;

/** An answer of the shape that an operation asks for, as rows and verdicts would have become. */
function madeUpAnswer(document: DocumentNode, random: Random, oddness: number): object {
  const answer = {};
  executeSync({
    schema: plain,
    document,
    rootValue: answer,
    typeResolver: (value) => (value as { [TYPE]: string })[TYPE],
    fieldResolver: (source: object, _args, _context, { parentType, returnType, fieldName, path }) => {
      const property = parentType === plain.getQueryType() || isByKey(parentType, fieldName) ? path.key : fieldName;
      const known: unknown = Reflect.get(source, property);
      if (known !== undefined) return known;
      const value = fitting(returnType, random, oddness);
      if (!Object.isFrozen(source)) Reflect.set(source, property, value);
      return value;
    },
  });
  return answer;
}

async function both(text: string, answer: object, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('One operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const byGraphql = await execute({ schema, document, contextValue: { answer }, variableValues: variables });
  return { byGraphql, completed: compileCompletion({ schema, document, operation, variables: coerced })(answer) };
}

describe('answers are completed as graphql-js does it', () => {
  test('random operations over the whole schema, half of them with values that their types cannot have', async () => {
    const counts = { whole: 0, leftToGraphql: 0 };
    for (let seed = 1; seed <= 800; seed++) {
      const random = randomFrom(seed);
      const text = randomQuery(plain, { ...random, values: randomFrom(seed) });
      if (validate(plain, parse(text)).length > 0) continue;
      const isOdd = seed % 2 === 0;
      const { byGraphql, completed } = await both(text, madeUpAnswer(parse(text), random, isOdd ? 0.02 : 0));
      counts[completed ? 'whole' : 'leftToGraphql'] += 1;
      // What is odd but no error may be left to graphql-js too; it has the same answer.
      const expected = byGraphql.errors || (isOdd && completed === null) ? null : byGraphql.data;
      expect([text, JSON.stringify(completed)]).toEqual([text, JSON.stringify(expected)]);
    }
    expect(Math.min(counts.whole, counts.leftToGraphql)).toBeGreaterThan(150);
  });

  test.each([
    [
      'aliases and fields asked for twice',
      '{ company(id: "a") { n: name name ... on Entity { name id } ...F } } fragment F on Company { city n: name }',
    ],
    ['__typename, also of an alias', '{ __typename company(id: "a") { __typename type: __typename } }'],
    ['fragments on interfaces', '{ nodes(ids: ["a"]) { id ... on Entity { name } ... on Company { city } ... on Measure { title } } }'],
  ])('%s', async (_what, text) => {
    const answer = madeUpAnswer(parse(text), randomFrom(3), 0);
    const { byGraphql, completed } = await both(text, answer);
    expect(JSON.stringify(completed)).toBe(JSON.stringify(byGraphql.data));
  });

  test('what @skip and @include leave out', async () => {
    const text =
      'query Q($yes: Boolean!, $no: Boolean = false) { company(id: "a") { id @include(if: $yes) name @include(if: $no) city @skip(if: $yes) } }';
    const { byGraphql, completed } = await both(text, { company: { id: 'a', name: 'A', city: 'B' } }, { yes: true });
    expect(completed).toEqual({ company: { id: 'a' } });
    expect(JSON.stringify(completed)).toBe(JSON.stringify(byGraphql.data));
  });
});

describe('graphql-js has the word', () => {
  test.each([
    ['a null that may not be', '{ company(id: "a") { id } }', { company: { id: null } }],
    ['a leaf of another type', '{ companies { totalCount } }', { companies: { totalCount: 'many' } }],
    ['a list that is none', '{ company(id: "a") { aliases { text } } }', { company: { aliases: 'x' } }],
    ['an entry of no type', '{ nodes(ids: ["a"]) { id } }', { nodes: [{ id: 'a' }] }],
    ['an error in the place of a value', '{ company(id: "a") { name } }', { company: new Error('broken') }],
    ['the schema itself', '{ __schema { queryType { name } } }', {}],
  ])('%s', async (_what, text, answer) => {
    const { completed } = await both(text, answer);
    expect(completed).toBeNull();
  });
});
