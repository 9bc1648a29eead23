import { isUtf8 } from 'node:buffer';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { AmbitError } from '../lib/index.ts';
import { errorHandler, handleClientError, sendRefusal } from './http-errors.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import { addRequestLog, requestIdOf } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** The HTTP side without its routes: limits, ids, headers and refusals that hold for every address. */
export async function createHttpApp(limits: Limits, log: Log, trustedProxies: number): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    requestIdHeader: false,
    bodyLimit: limits.bodyBytes,
    trustProxy: (_address, hop) => hop < trustedProxies,
    requestTimeout: limits.requestTimeoutMs,
    // A connection on which nothing moves, such as that of a reader who stopped reading.
    connectionTimeout: limits.requestTimeoutMs + limits.deadlineMs,
    // Node looks for late requests every 30 s, and not at all while the time for headers is the longer one.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: limits.requestTimeoutMs },
    clientErrorHandler: handleClientError,
    frameworkErrors: (_error, _request, reply) => void sendRefusal(reply, 'BAD_REQUEST', 'The address is not well formed.'),
  });
  // Bodies are JSON or refused: a text/plain body is what a foreign page can send without asking.
  app.removeContentTypeParser('text/plain');
  addJsonParser(app);
  app.setErrorHandler(errorHandler(limits));
  app.setNotFoundHandler((_request, reply) =>
    sendRefusal(reply, 'NOT_FOUND', 'There is nothing at this address; /graphql answers operations, /playground shows how.'),
  );
  addRequestLog(app);
  app.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    // Addresses are built from it further on; an empty or odd one would fail there as a defect of ours.
    if (!URL.canParse(`http://${host}/`)) return sendRefusal(reply, 'BAD_REQUEST', 'The Host header is empty or not well formed.');
    return undefined;
  });
  await addSecurityHeaders(app);
  return app;
}

/** JSON is UTF-8: read as text, other bytes would become question marks that nobody sent. */
function addJsonParser(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isUtf8(body)) void parse(request, body.toString('utf8'), done);
    else done(new AmbitError('BAD_REQUEST', 'The body is not UTF-8; send JSON in UTF-8.'));
  });
}
