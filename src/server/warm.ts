import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { z } from 'zod';
import { AmbitError } from '../lib/index.ts';
import type { Log } from './log.ts';
import type { OperationContext } from './operation-context.ts';

/** Two at a time: enough to keep a small machine busy, and a visitor is still served between them. */
const LANES = 2;

/** Operations that the service knows beforehand: what the playground opens with, and what the explorer asks first. */
const storedOperations = z.array(
  z.object({
    name: z.string(),
    query: z.string(),
    variables: z.record(z.string(), z.unknown()).optional(),
    /** Readiness does not wait for it. */
    isLater: z.boolean().default(false),
  }),
);

/** One of them. */
export type StoredOperation = z.infer<typeof storedOperations>[number];

/** Brings the criteria of all measures, so that the operations after it are planned as they will be asked: by a service that holds them. */
const CRITERIA: StoredOperation = { name: 'criteria', query: '{ evaluate(profile: {}) { totalCount } }', isLater: false };

/** How long after a failed attempt the next one begins. */
const RETRY_MS = 1_000;

/** A new database plans a statement for seconds the first time; ended early, it would begin anew each time. */
const DEADLINE_MS = 60_000;

/** What goes by itself. Anything else is wrong with the one operation and must not keep the service from answering others. */
const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMEOUT', 'CANCELLED']);

/** The operations that were stored when the pages were built; none when they were not. */
export async function readStoredOperations(webRoot: string): Promise<readonly StoredOperation[]> {
  const text = await readFile(join(webRoot, 'operations.json'), 'utf8').catch(() => '[]');
  return storedOperations.parse(JSON.parse(text));
}

/** A warming that goes on in the background. */
export interface Warming {
  /** Whether all has run that readiness waits for. */
  isDone(): boolean;
  /** Settles when this is so, or when it was stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

/**
 * Runs each stored operation once, so that the first visitor does not pay for parsing, planning and the database's caches: those that are for
 * later one by one, beside what visitors ask. What fails because the database is away is tried again until it has run.
 */
export function startWarming(apollo: ApolloServer<OperationContext>, operations: readonly StoredOperation[], log: Log): Warming {
  const stopping = new AbortController();
  let done = false;
  const warm = async (): Promise<void> => {
    if (operations.length > 0) await warmOne(apollo, CRITERIA, log, stopping.signal);
    const left = operations.filter(({ isLater }) => !isLater).values();
    await Promise.all(Array.from({ length: LANES }, () => lane(left)));
    done = !stopping.signal.aborted;
  };
  const lane = async (left: Iterable<StoredOperation>): Promise<void> => {
    for (const operation of left) await warmOne(apollo, operation, log, stopping.signal);
  };
  const tell = (error: unknown): void => log.error({ err: error }, 'Warming ended');
  const ended = warm().catch(tell);
  void ended.then(() => lane(operations.filter(({ isLater }) => isLater))).catch(tell);
  return { isDone: () => done, ended, stop: () => stopping.abort(new AmbitError('CANCELLED', 'The service stops.')) };
}

async function warmOne(apollo: ApolloServer<OperationContext>, operation: StoredOperation, log: Log, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const code = await runOnce(apollo, operation, log, stopping);
    if (code === undefined || stopping.aborted) return;
    log.warn({ operation: operation.name, code }, 'A stored operation could not run');
    if (!PASSING.has(code)) return;
    await wait(RETRY_MS, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

async function runOnce(
  apollo: ApolloServer<OperationContext>,
  { name, query, variables = {} }: StoredOperation,
  log: Log,
  stopping: AbortSignal,
): Promise<string | undefined> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(DEADLINE_MS)]);
  const contextValue: OperationContext = { requestId: `warm-${name}`, log, signal, deadlineMs: DEADLINE_MS, summary: {} };
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
  return code === undefined ? undefined : String(code);
}
