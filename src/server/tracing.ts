import { context, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { StatementEvent } from '../graph/index.ts';

/** Spans go wherever the process that embeds Ambit sends them; without an SDK each call here does nothing. */
const tracer = () => trace.getTracer('ambit');

/** Runs an operation within a span of its own. Names and counts are told, never variables or document text. */
export async function traceOperation<T>(name: string | undefined, statements: number, requested: number, run: () => Promise<T>): Promise<T> {
  const span = tracer().startSpan(name === undefined ? 'query' : `query ${name}`, {
    kind: SpanKind.SERVER,
    attributes: {
      'graphql.operation.type': 'query',
      ...(name !== undefined && { 'graphql.operation.name': name }),
      'ambit.statements': statements,
      'ambit.cost.requested': requested,
    },
  });
  return context.with(trace.setSpan(context.active(), span), () => ended(span, run));
}

/** A span for a statement that has just ended, below that of its operation. */
export function traceStatement({ mode, rows, durationMs, roundTrips, error }: StatementEvent): void {
  const now = Date.now();
  const span = tracer().startSpan(`neo4j ${mode.toLowerCase()}`, {
    kind: SpanKind.CLIENT,
    startTime: now - durationMs,
    attributes: { 'db.system.name': 'neo4j', 'db.response.returned_rows': rows, 'ambit.round_trips': roundTrips },
  });
  if (error !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
  span.end(now);
}

async function ended<T>(span: Span, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL' });
    throw error;
  } finally {
    span.end();
  }
}
