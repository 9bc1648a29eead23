import type { DocumentNode, GraphQLSchema } from 'graphql';

/** What the service needs of the answering core: a schema to execute, its text, and a plan for each operation. */
export interface Answerer {
  readonly schema: GraphQLSchema;
  /** The schema as clients read it, without the directives that map it to the graph. */
  readonly sdl: string;
  /** Plans and binds an operation before anything runs; throws an AmbitError that refuses it whole. */
  prepare(request: { document: DocumentNode; operationName?: string; variables: Record<string, unknown> }): Prepared;
}

/** An operation that is ready to run. */
export interface Prepared {
  /** Names the question: two that have it in common are answered alike as long as the data stand. */
  readonly key: string;
  run(options: { deadlineMs: number; signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>>;
  /** The data of an answer as GraphQL has them; null where graphql-js has to complete it, since there is an error to tell. */
  complete(answer: Readonly<Record<string, unknown>>): Record<string, unknown> | null;
  /** The version of the data that the answer rests on, once it has run; null where none were read, or they changed meanwhile. */
  version(): string | null;
  /** The version of the newest data, null while they are changed, and how many statements were sent to know it. */
  newest(options: { deadlineMs: number; signal: AbortSignal }): Promise<{ readonly version: string | null; readonly statements: number }>;
  /** How many statements its run sends to the database. */
  statements(): number;
  /** Nodes: how many it may read, how many it has read, how many it must not exceed. */
  cost(): { readonly requested: number; readonly actual: number; readonly limit: number };
}
