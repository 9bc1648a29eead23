import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { startDeadline } from './deadline.ts';
import { sendRefusal } from './http-errors.ts';
import type { Limits } from './limits.ts';
import type { OperationContext } from './operation-context.ts';
import { summaryOf } from './request-log.ts';

/** Adds `/graphql`: operations by POST, queries by GET too; a person who opens it in a browser is shown the playground. */
export function addGraphqlRoute(app: FastifyInstance, apollo: ApolloServer<OperationContext>, limits: Limits): void {
  const handler = fastifyApolloHandler(apollo, { context: (request, reply) => Promise.resolve(createContext(request, reply, limits)) });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    preHandler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return isVisit(request) ? reply.redirect('playground', 302) : undefined;
    },
    handler,
  });
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) =>
      sendRefusal(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'Send operations by POST, or queries by GET.'),
  });
}

function createContext(request: FastifyRequest, reply: FastifyReply, limits: Limits): OperationContext {
  const { deadlineMs } = limits;
  return { requestId: request.id, log: request.log, signal: startDeadline(reply.raw, deadlineMs), deadlineMs, summary: summaryOf(request) };
}

function isVisit(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  return request.method === 'GET' && accept.startsWith('text/html') && !request.url.includes('?');
}
