import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, Registry } from 'prom-client';
import type { Database } from '../graph/index.ts';
import type { Gate } from './gate.ts';
import { addGauge, addLabelledGauge } from './gauge.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { summaryOf } from './request-log.ts';
import { measureStatements } from './statement-metrics.ts';

/** What the metrics are read from. */
export interface MetricSources {
  readonly gate: Gate;
  readonly documents: { size(): number };
  readonly answers: KeptAnswers;
  /** The database whose statements are counted; none in tests without one. */
  readonly statements: Pick<Database, 'onStatement' | 'status'> | undefined;
}

const RESOLUTION_MS = 10;
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Adds `GET /metrics` in the text format of Prometheus, and counts what is answered from now on. */
export function addMetrics(app: FastifyInstance, sources: MetricSources): void {
  const registry = new Registry();
  measureRequests(app, registry);
  measureProcess(app, registry);
  addGauge(registry, 'ambit_requests_running', 'Requests to /graphql that run now.', () => sources.gate.running);
  addGauge(registry, 'ambit_requests_waiting', 'Requests to /graphql that wait for their turn.', () => sources.gate.waiting);
  addGauge(registry, 'ambit_documents', 'Parsed documents that are kept, each with its plans.', () => sources.documents.size());
  addGauge(registry, 'ambit_kept_answer_characters', 'Characters of the answers that are kept.', () => sources.answers.characters);
  if (sources.statements) {
    const stop = measureStatements(registry, sources.statements);
    app.addHook('onClose', async () => stop());
  }
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
}

function measureRequests(app: FastifyInstance, registry: Registry): void {
  const registers = [registry];
  const requests = new Counter({ name: 'ambit_requests_total', help: 'Requests by address and status.', labelNames: ['route', 'status'], registers });
  const duration = new Histogram({
    name: 'ambit_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Counter({
    name: 'ambit_operations_total',
    help: 'Operations by the code they ended with; OK for those without an error.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Histogram({
    name: 'ambit_operation_statements',
    help: 'Statements that an operation sends to the database.',
    buckets: [0, 1, 2, 3, 4],
    registers,
  });
  app.addHook('onResponse', async (request, reply) => {
    // The pattern, not the address: what strangers ask for must not become names of series.
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ route, status: String(reply.statusCode) });
    duration.observe({ route }, reply.elapsedTime / 1_000);
    if (route !== '/graphql') return;
    const summary = summaryOf(request);
    operations.inc({ code: summary.code ?? (reply.statusCode < 400 ? 'OK' : 'REFUSED') });
    if (summary.statements !== undefined) statements.observe(summary.statements);
  });
}

function measureProcess(app: FastifyInstance, registry: Registry): void {
  const lag = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  lag.enable();
  app.addHook('onClose', async () => void lag.disable());
  addLabelledGauge(registry, 'ambit_event_loop_lag_seconds', 'How late the event loop was since this was last asked.', 'quantile', () => {
    const seconds = (quantile: number): number => Math.max(0, lag.percentile(quantile) / 1e9 - RESOLUTION_MS / 1_000) || 0;
    const values = { '0.5': seconds(50), '0.99': seconds(99), '1': seconds(100) };
    lag.reset();
    return values;
  });
  addLabelledGauge(registry, 'ambit_memory_bytes', 'Memory of the process by kind.', 'kind', () => {
    const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
    return { rss, heapUsed, heapTotal, external };
  });
}
