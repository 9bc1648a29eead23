import type { Contestant } from './contestant.ts';
import type { Endpoint } from './statements.ts';

/** All who answer, by name. Each loads what it needs when it starts, so that a process of its own holds nothing of the others. */
export const CONTESTANTS: Readonly<Record<string, (endpoint: Endpoint) => Promise<Contestant>>> = {
  raw: async (endpoint) => (await import('./by-driver.ts')).rawDriver(endpoint),
  held: async (endpoint) => (await import('./by-driver.ts')).heldDriver(endpoint),
  Ambit: async (endpoint) => (await import('./ambit.ts')).ambit('prepared', endpoint),
  kept: async (endpoint) => (await import('./ambit.ts')).ambit('kept', endpoint),
  tuned: async (endpoint) => (await import('./neo4j-graphql.ts')).neo4jGraphql('tuned', endpoint),
  default: async (endpoint) => (await import('./neo4j-graphql.ts')).neo4jGraphql('default', endpoint),
  loader: async (endpoint) => (await import('./by-driver.ts')).dataLoader(endpoint),
};
