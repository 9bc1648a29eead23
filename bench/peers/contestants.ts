import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import type { Service } from '../in-process.ts';
import type { Load, Question } from './questions/index.ts';
import { rowsOf, type Watched } from './statements.ts';
import { TYPES } from './types.ts';

/** One question, ready to be asked of one contestant. */
export interface Asking {
  /** Asks as a service does; what it gives goes to `read`, which is not timed. */
  ask(): Promise<unknown>;
  /** The answer in the form that all contestants share. */
  read(answer: unknown): unknown;
}

/** Who answers. */
export interface Contestant {
  readonly name: string;
  /** Null where it has no such question. */
  asking(question: Question): Asking | null;
  close(): Promise<void>;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const nothingToClose = async (): Promise<void> => undefined;

/** Hand-written statements, one for each question, and the driver as it is meant to be used for speed: auto-commit reads. */
export function rawDriver(driver: Driver): Contestant {
  return {
    name: 'raw',
    asking: ({ cypher, params, fromRows }) =>
      cypher === null
        ? null
        : { ask: () => rowsOf(driver, cypher, params), read: (rows) => plain(fromRows(rows as Awaited<ReturnType<typeof rowsOf>>)) },
    close: nothingToClose,
  };
}

/** The same for what Ambit answers: as of today, as recorded now, as published. */
export function heldDriver(driver: Driver): Contestant {
  const { asking, close } = rawDriver(driver);
  const at = { day: new Date().toISOString().slice(0, 10), published: '9999-12-31' };
  return { name: 'held', asking: (question) => asking({ ...question, cypher: question.held, params: { ...at, ...question.params } }), close };
}

/** Plain functions that resolve level by level with DataLoader, without GraphQL around them. */
export function dataLoader(driver: Driver): Contestant {
  return {
    name: 'loader',
    asking: ({ load }) => (load === null ? null : { ask: () => load(loading(driver)), read: plain }),
    close: nothingToClose,
  };
}

function loading(driver: Driver): Load {
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  const loaderOf = (text: string): DataLoader<unknown, unknown> =>
    new DataLoader(async (ids) => {
      const found = new Map((await rowsOf(driver, text, { ids })).map(([place, value]) => [Number(place), value]));
      return ids.map((_id, place) => found.get(place) ?? null);
    });
  return (text, id) => {
    const loader = loaders.get(text) ?? loaderOf(text);
    loaders.set(text, loader);
    return loader.load(id);
  };
}

/**
 * @neo4j/graphql on Apollo Server. As it comes: a driver in the context, so that each root field is a managed transaction of its own. Tuned: each root
 * field is one auto-commit read of a session, without a version prefix and without bookmarks. The indexes of the graph serve both.
 */
export async function neo4jGraphql(name: 'default' | 'tuned', { driver }: Watched): Promise<Contestant> {
  const features = { filters: { String: { GT: true, LT: true, GTE: true, LTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver, features }).getSchema();
  const server = new ApolloServer({ schema, stopOnTerminationSignals: false });
  await server.start();
  const contextValue = () => {
    if (name === 'default') return { executionContext: driver };
    const run = async (text: string, params: object): Promise<unknown> => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
      try {
        return await session.run(text, params);
      } finally {
        await session.close();
      }
    };
    return { executionContext: { run }, cypherQueryOptions: { addVersionPrefix: false } };
  };
  return {
    name,
    asking: ({ peer, fromPeer }) => {
      if (peer === null) return null;
      const ask = async (): Promise<unknown> => {
        const { body } = await server.executeOperation({ query: peer }, { contextValue: contextValue() });
        if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${peer}: ${JSON.stringify(body).slice(0, 500)}`);
        return body.singleResult.data;
      };
      return { ask, read: (data) => plain(fromPeer(plain(data)) ?? null) };
    },
    close: () => server.stop(),
  };
}

/** Ambit with all that it does for an answer but HTTP, out of the database each time. */
export function ambit(service: Service): Contestant {
  return ambitAsking('Ambit', service.prepared);
}

/** The same as it is started: who asks again while the data stand is sent what was kept, once the database has said that they do. */
export function keptAmbit(service: Service): Contestant {
  return ambitAsking('kept', service.kept);
}

function ambitAsking(name: string, asking: Service['prepared']): Contestant {
  return {
    name,
    asking: ({ ambit: text, fromAmbit }) => ({ ask: asking(text), read: (data) => plain(fromAmbit(plain(data)) ?? null) }),
    close: nothingToClose,
  };
}
