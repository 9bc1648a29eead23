import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AmbitError } from '../lib/index.ts';
import { clientOf, type ClientPoints } from './client-points.ts';
import { startDeadline } from './deadline.ts';
import type { Gate } from './gate.ts';
import { sendRefusal } from './http-errors.ts';
import type { Limits } from './limits.ts';
import type { Account, OperationContext } from './operation-context.ts';
import { summaryOf } from './request-log.ts';

/** What stands before the GraphQL server: who may ask now, and for how much. */
export interface Admission {
  readonly gate: Gate;
  readonly points: ClientPoints;
  readonly limits: Limits;
}

/** Adds `/graphql`: operations by POST, queries by GET too; a person who opens it in a browser is shown the playground. */
export function addGraphqlRoute(app: FastifyInstance, apollo: ApolloServer<OperationContext>, admission: Admission): void {
  const { gate, points, limits } = admission;
  const signals = new WeakMap<FastifyRequest, AbortSignal>();
  const signalOf = (request: FastifyRequest, reply: FastifyReply): AbortSignal => {
    const signal = signals.get(request) ?? startDeadline(reply.raw, limits.deadlineMs);
    signals.set(request, signal);
    return signal;
  };
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => ({
      requestId: request.id,
      log: request.log,
      signal: signalOf(request, reply),
      deadlineMs: limits.deadlineMs,
      summary: summaryOf(request),
      account: accountOf(points, request),
    }),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    preHandler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (isVisit(request)) return reply.redirect('playground', 302);
      // Whatever is asked costs a point, so that what is refused later is not free.
      accountOf(points, request).take(1);
      return undefined;
    },
    handler: async function (request, reply) {
      const leave = await gate.enter(clientOf(request.ip), signalOf(request, reply));
      try {
        return await handler.call(this, request, reply);
      } finally {
        leave();
      }
    },
    onSend: async (request, reply) => void reply.headers(points.headers(clientOf(request.ip))),
  });
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) =>
      sendRefusal(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'Send operations by POST, or queries by GET.'),
  });
}

function accountOf(points: ClientPoints, request: FastifyRequest): Account {
  const client = clientOf(request.ip);
  return {
    take: (count) => {
      const retryAfterSeconds = points.take(client, count);
      if (retryAfterSeconds === 0) return;
      throw new AmbitError('RATE_LIMITED', `Too much was asked for in a short time. Try again in ${retryAfterSeconds} s, or ask for less at once.`, {
        details: { retryAfterSeconds },
      });
    },
    giveBack: (count) => points.giveBack(client, count),
  };
}

function isVisit(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  return request.method === 'GET' && accept.startsWith('text/html') && !request.url.includes('?');
}
