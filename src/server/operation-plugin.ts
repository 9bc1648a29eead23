import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { GraphQLError, getVariableValues, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { AmbitError, didYouMean } from '../lib/index.ts';
import type { Answerer, Prepared } from './answerer.ts';
import { pointsFor } from './client-points.ts';
import { toGraphQLError } from './client-errors.ts';
import { untilAborted } from './deadline.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import type { Limits } from './limits.ts';
import type { OperationContext } from './operation-context.ts';
import { refuseOversizeDocument, refuseOversizeVariables } from './refuse-oversize.ts';
import { traceOperation } from './tracing.ts';

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

/**
 * Fetches the answer before graphql-js executes, so that a refusal is one clean error for the whole operation
 * and never a null that blanks its siblings. Graphql-js executes only where the answer was not kept and cannot be completed without it.
 */
export function operationPlugin(answerer: Answerer, limits: Limits, answers: KeptAnswers): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request: Resolved) => {
        const { contextValue } = request;
        try {
          const prepared = prepareOperation(answerer, limits, request);
          contextValue.prepared = prepared;
          const kept = await keptAnswer(answers, prepared, contextValue);
          if (kept) contextValue.kept = kept;
          else contextValue.answer = await runOperation(prepared, contextValue);
        } catch (error) {
          // Whatever broke because the work was stopped, why it was stopped is what happened.
          throw toGraphQLError(contextValue.signal.aborted ? contextValue.signal.reason : error);
        }
      },
      responseForOperation: async ({ contextValue: { kept, prepared, answer } }) => {
        const data = kept?.data ?? (answer ? prepared?.complete(answer) : null);
        return data ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } } : null;
      },
      willSendResponse: async (request) => keep(answers, request),
    }),
  };
}

/** What was kept for the question, if the data are still those it rests on. */
async function keptAnswer(answers: KeptAnswers, prepared: Prepared, { summary, signal, deadlineMs }: OperationContext): Promise<KeptAnswer | null> {
  const kept = answers.get(prepared.key);
  if (!kept) return null;
  const { version, statements } = await untilAborted(signal, prepared.newest({ deadlineMs, signal }));
  summary.statements = statements;
  return version === kept.version ? kept : null;
}

function keep(answers: KeptAnswers, { contextValue, response }: GraphQLRequestContextWillSendResponse<OperationContext>): void {
  const { prepared, kept } = contextValue;
  const version = prepared?.version() ?? null;
  if (kept || !prepared || version === null || response.body.kind !== 'single') return;
  const { data, errors } = response.body.singleResult;
  if (data && !errors) answers.keep(prepared.key, { version, data, nodes: prepared.cost().actual });
}

/** An operation is paid before it runs, for what it may read; what it did not read is given back. */
async function runOperation(
  prepared: Prepared,
  { account, summary, deadlineMs, signal }: OperationContext,
): Promise<Readonly<Record<string, unknown>>> {
  const paid = pointsFor(prepared.cost().requested);
  account?.take(paid);
  summary.statements = (summary.statements ?? 0) + prepared.statements();
  const run = () => untilAborted(signal, prepared.run({ deadlineMs, signal }));
  const answer = await traceOperation(summary.operation, prepared.statements(), prepared.cost().requested, run);
  account?.giveBack(paid - pointsFor(prepared.cost().actual));
  return answer;
}

function prepareOperation(answerer: Answerer, limits: Limits, { document, request, contextValue, operation: resolved }: Resolved): Prepared {
  refuseOversizeDocument(document, limits);
  const operation = requireQuery(document, resolved ?? undefined, request.operationName);
  if (operation.name !== undefined) contextValue.summary.operation = operation.name.value;
  const variables = request.variables ?? {};
  refuseOversizeVariables(variables, limits);
  refuseBadVariables(answerer, operation, variables);
  return answerer.prepare({ document, variables, ...(request.operationName !== undefined && { operationName: request.operationName }) });
}

function requireQuery(document: DocumentNode, operation: OperationDefinitionNode | undefined, asked: string | undefined): OperationDefinitionNode {
  if (operation?.operation === 'query') return operation;
  if (operation !== undefined) {
    throw new AmbitError('GRAPHQL_VALIDATION_FAILED', `This service answers queries only; the operation is a ${operation.operation}.`);
  }
  const names = document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' && definition.name ? [definition.name.value] : [],
  );
  const listed = names.slice(0, 5).join(', ') || 'none that has a name';
  if (asked === undefined) throw new AmbitError('OPERATION_NOT_FOUND', `The document has several operations (${listed}): name one as operationName.`);
  throw new AmbitError('OPERATION_NOT_FOUND', `The document has no operation '${asked}'${didYouMean(asked, names) || '.'} It has: ${listed}.`);
}

/** Variables are checked here, so that a wrong one is refused like every other input and costs no plan. */
function refuseBadVariables(answerer: Answerer, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const { errors } = getVariableValues(answerer.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const [first] = errors ?? [];
  if (first !== undefined) throw new GraphQLError(first.message, { nodes: first.nodes ?? null, extensions: { code: 'BAD_INPUT' } });
}
