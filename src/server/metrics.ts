import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../graph/index.ts';
import type { Gate } from './gate.ts';
import { summaryOf } from './request-log.ts';
import { measureStatements } from './statement-metrics.ts';

/** What the metrics are read from. */
export interface MetricSources {
  readonly gate: Gate;
  readonly documents: { size(): number };
  /** The database whose statements are counted; none in tests without one. */
  readonly statements: Pick<Database, 'onStatement' | 'status'> | undefined;
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Adds `GET /metrics` in the text format of Prometheus, and counts what is answered from now on. */
export function addMetrics(app: FastifyInstance, sources: MetricSources): void {
  const registry = new Registry();
  measureRequests(app, registry);
  measureProcess(app, registry);
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  };
  gauge('ambit_requests_running', 'Requests to /graphql that run now.', () => sources.gate.running);
  gauge('ambit_requests_waiting', 'Requests to /graphql that wait for their turn.', () => sources.gate.waiting);
  gauge('ambit_documents', 'Parsed documents that are kept, each with its plans.', () => sources.documents.size());
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
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  app.addHook('onClose', async () => void lag.disable());
  new Gauge({
    name: 'ambit_event_loop_lag_seconds',
    help: 'How late the event loop was since the last time this was asked.',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      for (const quantile of [50, 99, 100]) this.set({ quantile: String(quantile / 100) }, Math.max(0, lag.percentile(quantile) / 1e9 - 0.01) || 0);
      lag.reset();
    },
  });
  new Gauge({
    name: 'ambit_memory_bytes',
    help: 'Memory of the process by kind.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
      for (const [kind, bytes] of Object.entries({ rss, heapUsed, heapTotal, external })) this.set({ kind }, bytes);
    },
  });
}
