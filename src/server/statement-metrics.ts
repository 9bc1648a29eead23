import { createHash } from 'node:crypto';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { Database, StatementEvent } from '../graph/index.ts';
import { addGauge } from './gauge.ts';
import { traceStatement } from './tracing.ts';

/** Texts beyond this are counted as new each time; so many would say enough. */
const MOST_TEXTS = 20_000;

/** Measures and traces each statement until the returned function is called. */
export function measureStatements(registry: Registry, database: Pick<Database, 'onStatement' | 'status'>): () => void {
  const registers = [registry];
  const duration = new Histogram({
    name: 'ambit_statement_duration_seconds',
    help: 'Time of a statement by its outcome; planned: the first one with its text, which the database plans.',
    labelNames: ['mode', 'outcome', 'planned'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const newTexts = new Counter({ name: 'ambit_statement_texts_total', help: 'Distinct texts of statements: each is planned once.', registers });
  const rows = new Counter({ name: 'ambit_statement_rows_total', help: 'Rows that statements brought.', registers });
  addGauge(registry, 'ambit_database_reachable', '1 while the last statement found the database there.', () => (database.status().reachable ? 1 : 0));
  addGauge(registry, 'ambit_pool_connections_used', 'Statements in flight, each on a connection of the pool.', () => database.status().inFlight);
  addGauge(registry, 'ambit_pool_connections_limit', 'Connections that the pool may hold.', () => database.status().poolSize);
  const seen = new Set<string>();
  return database.onStatement((event: StatementEvent) => {
    const isNew = remember(seen, event.statement.text);
    if (isNew) newTexts.inc();
    rows.inc(event.rows);
    duration.observe({ mode: event.mode, outcome: event.error ?? 'OK', planned: isNew ? 'now' : 'before' }, event.durationMs / 1_000);
    traceStatement(event);
  });
}

function remember(seen: Set<string>, text: string): boolean {
  const hash = createHash('sha1').update(text).digest('base64');
  if (seen.has(hash)) return false;
  if (seen.size < MOST_TEXTS) seen.add(hash);
  return true;
}
