import {
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
  GraphQLSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import type { GraphModel } from '../model/index.ts';
import { TYPE } from './shape-context.ts';

/** Where the service puts the answer before graphql-js completes it. */
interface AnswerContext {
  readonly answer?: unknown;
}

/** Answers are keyed by response key, since one field may stand under several aliases with different arguments. */
const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, { path }) => property(source, path.key);

const fromContext: GraphQLFieldResolver<unknown, AnswerContext> = (_source, _args, { answer }, { path }) => property(answer, path.key);

const property = (source: unknown, key: string | number): unknown =>
  typeof source === 'object' && source !== null ? Reflect.get(source, key) : null;

/** Gives a schema its resolvers: root fields read the answer, nodes and pages their response key, value objects (dates, amounts) keep the default. */
export function addResolvers(schema: GraphQLSchema, model: GraphModel): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = typeOf;
    else if (type === schema.getQueryType()) setResolver(schema.getQueryType(), fromContext);
    else if (isObjectType(type) && (model.types.has(type.name) || model.computed.has(type.name) || isPagePart(type.name)))
      setResolver(type, byResponseKey);
  }
  return schema;
}

const isPagePart = (name: string): boolean => name.endsWith('Connection') || name.endsWith('Edge');

function typeOf(value: unknown): string | undefined {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, TYPE) : undefined;
  return typeof name === 'string' ? name : undefined;
}

function setResolver(type: GraphQLObjectType | null | undefined, resolve: GraphQLFieldResolver<unknown, AnswerContext>): void {
  for (const field of Object.values(type?.getFields() ?? {})) field.resolve = resolve;
}

/** The SDL as clients read it: without the directives that map it to the graph. */
export function publicSdl(schema: GraphQLSchema): string {
  const { directives, types, ...config } = schema.toConfig();
  const mapping = new Set(['node', 'edge', 'value', 'stored', 'citations', 'derived', 'phrase']);
  return printSchema(
    lexicographicSortSchema(
      new GraphQLSchema({
        ...config,
        directives: directives.filter(({ name }) => !mapping.has(name)),
        types: types.filter(({ name }) => name !== 'Direction'),
      }),
    ),
  );
}
