import { execute, parse, print, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { Answerer, loadSchema } from '../../src/answer/index.ts';
import type { Cypher, Statement } from '../../src/cypher/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { TODAY } from '../harness/today.ts';

/** What an operation brought back, and what it cost the database. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLError[];
  readonly statements: readonly Statement[];
  readonly roundTrips: number;
}

export interface Asker {
  readonly answerer: Answerer;
  /** Answers an operation through plan, statement and graphql-js; throws what refuses it whole. */
  ask(operation: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  /** The text that an operation becomes. */
  textOf(operation: string | DocumentNode, variables?: Record<string, unknown>): Cypher;
}

/** Asks a database without a service in between. */
export function askerOf(database: Database, schema: GraphQLSchema = loadSchema()): Asker {
  const answerer = new Answerer({ schema, database, today: () => TODAY });
  return {
    answerer,
    textOf: (operation, variables = {}) => answerer.explain({ document: documentOf(operation), variables }).statement.text,
    ask: async (operation, variables = {}) => {
      const document = documentOf(operation);
      const [invalid] = validate(answerer.schema, document);
      if (invalid) throw invalid;
      const prepared = answerer.prepare({ document, variables });
      const statements: Statement[] = [];
      const stop = database.onStatement(({ statement }) => statements.push(statement));
      const before = database.counted().roundTrips;
      try {
        const answer = await prepared.run({ deadlineMs: 30_000, signal: new AbortController().signal });
        const roundTrips = database.counted().roundTrips - before;
        const { data, errors = [] } = await execute({ schema: answerer.schema, document, variableValues: variables, contextValue: { answer } });
        // The service does not execute: whatever is asked here has to be completed alike, to the order of the fields.
        const completed = prepared.complete(answer);
        const isLeftToGraphql = errors.length > 0 || /__(schema|type)\b/.test(print(document));
        if (isLeftToGraphql ? completed !== null : JSON.stringify(completed) !== JSON.stringify(data))
          throw new Error(`Completed otherwise than by graphql-js:\n${JSON.stringify(completed)}\n${JSON.stringify(data)}`);
        return { data, errors, statements, roundTrips };
      } finally {
        stop();
      }
    },
  };
}

const documentOf = (operation: string | DocumentNode): DocumentNode => (typeof operation === 'string' ? parse(operation) : operation);
