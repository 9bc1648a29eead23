import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AmbitError, ERROR_CATALOGUE, type ErrorCode } from '../lib/index.ts';
import { retryHeaders } from './client-errors.ts';
import type { Limits } from './limits.ts';

/** The body of every refusal that is not an answer to an operation: the same shape, so that clients need one reader. */
export function refusalBody(code: ErrorCode, message: string, extra: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { ...extra, code } }] })}\n`;
}

/** Answers with a refusal of the catalogue. */
export function sendRefusal(reply: FastifyReply, code: ErrorCode, message: string, extra: Readonly<Record<string, unknown>> = {}): FastifyReply {
  return reply
    .headers(retryHeaders(code, extra))
    .code(ERROR_CATALOGUE[code].httpStatus)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(refusalBody(code, message, extra));
}

/** Turns what Fastify or a handler throws into a refusal; what is not the client's doing is logged and masked. */
export function errorHandler(limits: Limits): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, request, reply) => {
    if (error instanceof AmbitError) return sendRefusal(reply, error.code, error.message, error.details);
    switch (error.statusCode) {
      case 400:
        return sendRefusal(
          reply,
          'BAD_REQUEST',
          'The body is not JSON, or has a key __proto__ or constructor.prototype in it: send {"query": "…", "variables": {…}} with content-type application/json.',
        );
      // What leads out of a folder of files is not there either.
      case 403:
      case 404:
        return sendRefusal(reply, 'NOT_FOUND', 'There is nothing at this address.');
      case 413:
        return sendRefusal(reply, 'PAYLOAD_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes. Ask in several operations.`);
      case 415:
        return sendRefusal(reply, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as content-type application/json.');
      default:
        request.log.error({ err: error }, 'Internal error');
        return sendRefusal(reply, 'INTERNAL', 'Internal error', { requestId: request.id });
    }
  };
}

/** Answers what Node's parser cannot read as HTTP, or what never arrives in full, on the bare socket. */
export function handleClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [code, message] = describeClientError(error.code);
  endWithRefusal(socket, code, message);
}

/** Writes a refusal to a connection that no request was read from, and ends it. */
export function endWithRefusal(socket: Socket, code: ErrorCode, message: string): void {
  const body = refusalBody(code, message);
  const status = ERROR_CATALOGUE[code].httpStatus;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function describeClientError(code: string | undefined): [ErrorCode, string] {
  if (code === 'HPE_HEADER_OVERFLOW')
    return ['HEADERS_TOO_LARGE', 'The address or the headers are too long. Send the operation as the body of a POST.'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['REQUEST_TIMEOUT', 'The request did not arrive in full in time.'];
  return ['BAD_REQUEST', 'This is not an HTTP request.'];
}
