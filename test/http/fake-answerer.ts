import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema, printSchema, type GraphQLFieldResolver } from 'graphql';
import { AmbitError } from '../../src/lib/index.ts';
import type { Answerer, OperationContext } from '../../src/server/index.ts';

const typeDefs = `
  input Where { not: Where, name: String, ids: [ID!] }
  type Company { id: ID! name: String! friends: [Company!]! count: Int }
  type Query {
    hello(name: String = "world"): String!
    company(id: ID!): Company
    companies(where: Where, first: Int): [Company!]!
    broken: String
  }
`;

/** What the fake does when an operation runs; a test swaps it. */
export interface FakeBehaviour {
  run: (signal: AbortSignal) => Promise<Readonly<Record<string, unknown>>>;
  runs: number;
}

/** A core that answers from a small made-up world, for what the service does whatever the answers are. */
export function fakeAnswerer(): { answerer: Answerer; behaviour: FakeBehaviour } {
  const behaviour: FakeBehaviour = { run: () => Promise.resolve({}), runs: 0 };
  const didi = { id: 'didi', name: 'DiDi', count: 1, friends: () => [didi] };
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, OperationContext>>> = {
    hello: (_root, { name }) => `Hello ${String(name)}`,
    company: (_root, { id }, context) => {
      if (context.answer === undefined) throw new Error('A resolver ran before the answer was there.');
      return id === 'didi' ? didi : null;
    },
    companies: () => [didi],
    broken: () => {
      throw new Error('secret internal text');
    },
  };
  const schema = buildSchema(typeDefs);
  Object.entries(schema.getQueryType()?.getFields() ?? {}).forEach(([name, field]) => Object.assign(field, { resolve: resolvers[name] }));
  const answerer: Answerer = {
    schema,
    sdl: printSchema(schema),
    prepare: ({ variables }) => {
      if (variables['refuse'] === 'input') throw new AmbitError('BAD_INPUT', 'first must be from 1 to 100', { details: { argument: 'first' } });
      if (variables['refuse'] === 'defect') throw new TypeError('secret internal text');
      return {
        key: '',
        complete: () => null,
        version: () => null,
        newest: () => Promise.resolve({ version: '', statements: 0 }),
        run: async ({ signal }) => {
          behaviour.runs += 1;
          return behaviour.run(signal);
        },
        statements: () => 1,
        cost: () => ({ requested: 1, actual: 1, limit: 10_000 }),
      };
    },
  };
  return { answerer, behaviour };
}

/** Work that takes as long as told, and stops when the signal fires. */
export async function work(ms: number, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  await wait(ms, undefined, { signal });
  return {};
}
