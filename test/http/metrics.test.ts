import { trace, type Span, type SpanOptions } from '@opentelemetry/api';
import { afterEach, expect, test } from '@jest/globals';
import type { StatementEvent } from '../../src/graph/index.ts';
import { startFakeService, type FakeService } from './fake-service.ts';

let fake: FakeService | undefined;
afterEach(async () => {
  trace.disable();
  await fake?.service.close();
  fake = undefined;
});

const listeners = new Set<(event: StatementEvent) => void>();
const database = {
  onStatement: (listener: (event: StatementEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  status: () => ({ reachable: true, kind: 'server' as const, address: '', version: '', inFlight: 3, poolSize: 16 }),
};
const statement = (text: string, error: string | null = null): void => {
  const event: StatementEvent = {
    statement: { text: text as StatementEvent['statement']['text'], params: {} },
    mode: 'READ',
    rows: 2,
    durationMs: 4,
    roundTrips: 1,
    error,
  };
  for (const listener of listeners) listener(event);
};
const metrics = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

test('metrics tell of requests, operations, statements, texts, pool, event loop and memory', async () => {
  fake = await startFakeService({ statements: database });
  await fake.post({ query: '{ hello }' });
  await fake.post({ query: '{ helo }' });
  await fetch(`${fake.url}/no/such/place/${'x'.repeat(50)}`);
  statement('RETURN 1');
  statement('RETURN 1');
  statement('RETURN 2', 'TIMEOUT');
  const text = await metrics(fake.url);
  for (const line of [
    'ambit_requests_total{route="/graphql",status="200"} 1',
    'ambit_requests_total{route="/graphql",status="400"} 1',
    'ambit_requests_total{route="none",status="404"} 1',
    'ambit_request_duration_seconds_count{route="/graphql"} 2',
    'ambit_operations_total{code="OK"} 1',
    'ambit_operations_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
    'ambit_operation_statements_count 1',
    'ambit_requests_running 0',
    'ambit_requests_waiting 0',
    'ambit_documents 1',
    'ambit_statement_texts_total 2',
    'ambit_statement_rows_total 6',
    'ambit_statement_duration_seconds_count{mode="READ",outcome="OK",planned="now"} 1',
    'ambit_statement_duration_seconds_count{mode="READ",outcome="TIMEOUT",planned="now"} 1',
    'ambit_pool_connections_used 3',
    'ambit_pool_connections_limit 16',
    'ambit_database_reachable 1',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^ambit_event_loop_lag_seconds\{quantile="0\.99"\} [\d.e-]+$/m);
  expect(text).toMatch(/^ambit_memory_bytes\{kind="rss"\} \d+$/m);
});

test('after the service nobody listens to the database', async () => {
  const service = await startFakeService({ statements: database });
  expect(listeners.size).toBeGreaterThan(0);
  const before = listeners.size;
  await service.service.close();
  expect(listeners.size).toBe(before - 1);
});

test('an operation is a span with its name, counts and outcome, and without its variables', async () => {
  const spans: { name: string; options: SpanOptions | undefined; status?: unknown; ended: boolean }[] = [];
  const startSpan = (name: string, options?: SpanOptions): Span => {
    const entry = { name, options, ended: false };
    spans.push(entry);
    const span = { setStatus: (status: unknown) => (Object.assign(entry, { status }), span), end: () => (entry.ended = true) };
    return span as unknown as Span;
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan: () => undefined }) as never });
  fake = await startFakeService({ statements: database });
  await fake.post({ query: 'query Greet($n: String) { hello(name: $n) }', variables: { n: 'secret' } });
  statement('RETURN 1', 'UNAVAILABLE');
  expect(spans.map(({ name, ended }) => [name, ended])).toEqual([
    ['query Greet', true],
    ['neo4j read', true],
  ]);
  expect(spans[0]?.options?.attributes).toMatchObject({ 'graphql.operation.name': 'Greet', 'ambit.statements': 1, 'ambit.cost.requested': 1 });
  expect(spans[1]?.status).toMatchObject({ message: 'UNAVAILABLE' });
  expect(JSON.stringify(spans)).not.toContain('secret');
});
