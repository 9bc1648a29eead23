import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationSummary } from './operation-context.ts';

const WELL_FORMED = /^[\w-]{8,64}$/;

const summaries = new WeakMap<FastifyRequest, OperationSummary>();

/** The id of a request: the caller's when it is safe to log and to echo, else a new one. */
export function requestIdOf(message: Pick<IncomingMessage, 'headers'>): string {
  const given = message.headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Where the GraphQL side notes what the log line of this request will tell. */
export function summaryOf(request: FastifyRequest): OperationSummary {
  const summary = summaries.get(request) ?? {};
  summaries.set(request, summary);
  return summary;
}

/** Writes one line a request, and gives each answer its request id. The query string is left out: it may hold variables. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operation, code, statements } = summaryOf(request);
    const entry = { status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, operation, code, statements };
    // Probes and the parts of a page come in numbers and say nothing while all is well.
    const level = /^\/(health|assets)\//.test(request.url) && reply.statusCode < 400 ? 'debug' : 'info';
    request.log[level](entry, `${request.method} ${request.url.replace(/\?.*/, '')}`);
  });
  app.addHook('onRequestAbort', async (request) => {
    request.log.info(`${request.method} ${request.url.replace(/\?.*/, '')} given up by the client`);
  });
}
