import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseError } from '../graph/index.ts';
import { AmbitError, ERROR_CATALOGUE, isErrorCode, type ErrorCode, type ErrorDetails } from '../lib/index.ts';

/** What a client gets to see of an error. */
interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: ErrorDetails | undefined;
}

const DEFECT: Refusal = { code: 'INTERNAL', message: 'Internal error' };

/** The names under which Apollo Server reports what the catalogue calls otherwise. */
const CATALOGUE_NAMES: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_NOT_FOUND',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** What a client is told when the database fails under its operation; whatever is not here is a defect of ours. */
const DATABASE_REFUSALS: Readonly<Partial<Record<DatabaseError['code'], Refusal>>> = {
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The database does not answer at the moment. Try again shortly.' },
  BUSY: { code: 'UNAVAILABLE', message: 'The database is too busy for this operation. Try again shortly, or ask for less at once.' },
  TIMEOUT: { code: 'TIMEOUT', message: 'The operation took too long and was stopped. Ask for less at once.' },
  CANCELLED: { code: 'CANCELLED', message: 'The operation was stopped.' },
};

/** How messages are shortened. */
interface MessageRules {
  readonly messageLength: number;
  readonly hideSuggestions: boolean;
}

const SUGGESTION = /[;,.]? did you mean [^?]*\?/gi;

/** The masker of Apollo Server: what is not of the catalogue becomes INTERNAL without a text of its own. */
export function clientErrorFormatter({
  messageLength,
  hideSuggestions,
}: MessageRules): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { code, message: full, details } = describeRefusal(error);
    const message = hideSuggestions ? full.replaceAll(SUGGESTION, '') : full;
    const { locations, path } = formatted;
    const text = message.length <= messageLength ? message : `${message.slice(0, messageLength - 1)}…`;
    return { message: text, ...(locations && { locations }), ...(path && { path }), extensions: { ...details, code } };
  };
}

/** An error as Apollo Server takes it from a plugin: with the HTTP status that a refused request has. */
export function toGraphQLError(error: unknown): GraphQLError {
  const { code, details } = describeRefusal(error);
  const headers = new HeaderMap(Object.entries(retryHeaders(code, details)));
  return new GraphQLError(error instanceof Error ? error.message : String(error), {
    nodes: error instanceof GraphQLError ? (error.nodes ?? null) : null,
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code, http: { status: ERROR_CATALOGUE[code].httpStatus, headers } },
  });
}

/** When to come back, where that helps. */
export function retryHeaders(code: ErrorCode, details: ErrorDetails | undefined): Readonly<Record<string, string>> {
  if (code !== 'UNAVAILABLE' && code !== 'RATE_LIMITED') return {};
  return { 'retry-after': String(details?.['retryAfterSeconds'] ?? 1) };
}

/** Whether an error is a defect of ours rather than a refusal. */
export function isDefect(error: unknown): boolean {
  return describeRefusal(error).code === 'INTERNAL';
}

function describeRefusal(error: unknown): Refusal {
  if (error instanceof AmbitError) return error;
  if (error instanceof DatabaseError) return DATABASE_REFUSALS[error.code] ?? DEFECT;
  if (!(error instanceof GraphQLError)) return DEFECT;
  const { originalError } = error;
  if (originalError instanceof AmbitError || originalError instanceof DatabaseError) return describeRefusal(originalError);
  if (/more tha[nt] \d+ tokens|^Validation aborted\.$/.test(error.message)) {
    return { code: 'LIMIT_EXCEEDED', message: 'The document is too long, or repeats too many fields. Ask for less, or in several operations.' };
  }
  const given = error.extensions['code'];
  const code = typeof given === 'string' ? (CATALOGUE_NAMES[given] ?? given) : undefined;
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return { code, message: 'PersistedQueryNotSupported' };
  if (isErrorCode(code)) return code === 'INTERNAL' ? DEFECT : { code, message: error.message };
  return isBadValue(error) ? { code: 'BAD_INPUT', message: error.message } : DEFECT;
}

/** graphql-js reports the values it cannot take as bare errors, some of them only when it executes the field. */
function isBadValue(error: GraphQLError): boolean {
  const isBare = error.originalError === undefined || error.originalError instanceof GraphQLError;
  return isBare && /^(Argument|Variable) "|^Too many errors processing variables/.test(error.message);
}
