import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { plain, type Contestant } from './contestant.ts';
import { watchedDriver, type Endpoint } from './statements.ts';
import { TYPES } from './types.ts';

/**
 * @neo4j/graphql on Apollo Server. As it comes: a driver in the context, so that each root field is a managed transaction of its own. Tuned: each root
 * field is one auto-commit read of a session, without a version prefix and without bookmarks. The indexes of the graph serve both.
 */
export async function neo4jGraphql(name: 'default' | 'tuned', endpoint: Endpoint): Promise<Contestant> {
  const { driver, onStatement } = watchedDriver(endpoint);
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
    asking: ({ peer, fromPeer }) => {
      if (peer === null) return null;
      const ask = async (): Promise<unknown> => {
        const { body } = await server.executeOperation({ query: peer }, { contextValue: contextValue() });
        if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${peer}: ${JSON.stringify(body).slice(0, 500)}`);
        return body.singleResult.data;
      };
      return { ask, read: (data) => plain(fromPeer(plain(data)) ?? null) };
    },
    onStatement,
    close: async () => {
      await server.stop();
      await driver.close();
    },
  };
}
