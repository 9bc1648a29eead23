/**
 * Every code a client can meet, in one place: the status it has as a refusal of a whole request, and what it means.
 * `INTERNAL` is for our own defects only; nothing a client sends may end there.
 */
export const ERROR_CATALOGUE = {
  BAD_REQUEST: { httpStatus: 400, description: 'The HTTP request is not a GraphQL request: its body, content type or parameters are malformed.' },
  GRAPHQL_PARSE_FAILED: { httpStatus: 400, description: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { httpStatus: 400, description: 'The document does not fit the schema.' },
  OPERATION_NOT_FOUND: { httpStatus: 400, description: 'The document has no operation of that name, or several and none was named.' },
  // 200 by the protocol of persisted queries: the client then sends the text.
  PERSISTED_QUERY_NOT_SUPPORTED: { httpStatus: 200, description: 'Operations are sent as text; hashes of stored operations are not accepted.' },
  BAD_INPUT: { httpStatus: 400, description: 'An argument or variable has a value that the field does not accept.' },
  BAD_CURSOR: { httpStatus: 400, description: 'A cursor is malformed, or was issued for another list, filter, order or time.' },
  LIMIT_EXCEEDED: { httpStatus: 400, description: 'The operation is larger than the service accepts; the message names the limit.' },
  COST_EXCEEDED: { httpStatus: 400, description: 'The operation would read more than the service allows at once.' },
  NOT_FOUND: { httpStatus: 404, description: 'There is nothing at this address, or nothing with an id that was asked for strictly.' },
  METHOD_NOT_ALLOWED: { httpStatus: 405, description: 'The address does not answer to this HTTP method.' },
  NOT_ACCEPTABLE: { httpStatus: 406, description: 'The answer exists in no media type that the request accepts.' },
  REQUEST_TIMEOUT: { httpStatus: 408, description: 'The request did not arrive in full in time.' },
  PAYLOAD_TOO_LARGE: { httpStatus: 413, description: 'The body of the request is larger than the service accepts.' },
  UNSUPPORTED_MEDIA_TYPE: { httpStatus: 415, description: 'The body is of a media type that the address does not take.' },
  HEADERS_TOO_LARGE: { httpStatus: 431, description: 'The address or the headers of the request are longer than the service accepts.' },
  RATE_LIMITED: { httpStatus: 429, description: 'Too many requests in a short time.' },
  // Nobody reads this one, but the log does. 499 is what proxies write for it; HTTP itself has no status.
  CANCELLED: { httpStatus: 499, description: 'The client closed the connection before the answer was ready.' },
  INTERNAL: { httpStatus: 500, description: 'A defect of the service; the log has it under the request id.' },
  UNAVAILABLE: { httpStatus: 503, description: 'The database does not answer at the moment; the same request may succeed later.' },
  TIMEOUT: { httpStatus: 504, description: 'The operation took longer than it may.' },
} as const satisfies Record<string, { httpStatus: number; description: string }>;

/** One of the codes that clients can rely on. */
export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** What a client may learn about a refusal beyond its message: the limit, the argument, the nearest valid value. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** Whether a text is a code of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CATALOGUE, code);
}

/** A refusal that is meant for the client: its message is shown as it stands, so it says what to do and reveals nothing internal. */
export class AmbitError extends Error {
  readonly code: ErrorCode;
  readonly httpStatus: number;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'AmbitError';
    this.code = code;
    this.httpStatus = ERROR_CATALOGUE[code].httpStatus;
    this.details = options.details;
  }
}
