import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { FastifyBaseLogger } from 'fastify';
import { answerPlugin } from './answer-plugin.ts';
import type { Answerer } from './answerer.ts';
import { clientErrorFormatter } from './client-errors.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Limits } from './limits.ts';
import type { OperationContext } from './operation-context.ts';
import { operationPlugin } from './operation-plugin.ts';

/** What the GraphQL server is made from. */
export interface ApolloServerParts {
  readonly answerer: Answerer;
  readonly limits: Limits;
  readonly httpServer: Server;
  readonly log: FastifyBaseLogger;
  readonly answers: KeptAnswers;
  readonly documents: NonNullable<ApolloServerOptions<OperationContext>['documentStore']>;
  /** Keep suggestions of names out of error messages. */
  readonly hideSuggestions: boolean;
}

/** Apollo Server with everything off that reports to others, loads foreign pages or guesses at the environment. */
export function createApolloServer({
  answerer,
  limits,
  answers,
  documents,
  httpServer,
  log,
  hideSuggestions,
}: ApolloServerParts): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema: answerer.schema,
    // Else NODE_ENV would decide about introspection, stack traces and signals.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documents,
    // Twice: a hint costs a search through all names as well.
    hideSchemaDetailsFromClientErrors: hideSuggestions,
    csrfPrevention: { requestHeaders: ['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name'] },
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    // graphql-js adds one of its own that says there are more.
    validationOptions: { maxErrors: limits.errors - 1 },
    formatError: clientErrorFormatter({ messageLength: limits.messageLength, hideSuggestions }),
    logger: { debug: (text) => log.debug(text), info: (text) => log.debug(text), warn: (text) => log.warn(text), error: (text) => log.error(text) },
    plugins: [
      operationPlugin(answerer, limits, answers),
      answerPlugin(limits),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: limits.stopMs }),
      // The default wraps every field of the schema, for cache hints that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These would switch themselves on by variables of the environment that are meant for other programs.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}
