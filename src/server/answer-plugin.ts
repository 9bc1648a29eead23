import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { isDefect } from './client-errors.ts';
import type { Limits } from './limits.ts';
import type { OperationContext } from './operation-context.ts';

/** The last hand on every GraphQL answer: few errors, the status its reader expects, and our own defects in the log. */
export function answerPlugin(limits: Limits): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        const defect = errors.find(isDefect);
        if (defect !== undefined) contextValue.log.error({ err: defect.originalError ?? defect }, 'Internal error');
      },
      willSendResponse: async (request) => {
        const { response, contextValue } = request;
        if (response.body.kind !== 'single') return;
        const { prepared, kept } = contextValue;
        const cost = prepared && { ...prepared.cost(), ...(kept && { actual: kept.nodes }) };
        if (cost) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
        const { errors } = response.body.singleResult;
        if (errors === undefined) return;
        const code = errors[0]?.extensions?.['code'];
        if (typeof code === 'string') contextValue.summary.code = code;
        response.body.singleResult.errors = errors.slice(0, limits.errors).map((error) => withRequestId(error, contextValue.requestId));
        if (code !== 'BAD_REQUEST' && code !== 'RATE_LIMITED' && isReadAsPlainJson(request)) response.http.status = 200;
      },
    }),
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      requestContext.contextValue.log.error({ err: error }, 'Internal error');
    },
  };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return error.extensions?.['code'] === 'INTERNAL' ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}

/**
 * GraphQL over HTTP: whoever reads `application/json` gets 200 with every well-formed GraphQL answer, errors too,
 * since such clients take another status for a broken connection. `application/graphql-response+json` gets the true one.
 * Too many requests are told by status to everyone: proxies and clients wait by it.
 */
function isReadAsPlainJson({ request }: GraphQLRequestContextWillSendResponse<OperationContext>): boolean {
  return !(request.http?.headers.get('accept') ?? '').includes('application/graphql-response+json');
}
