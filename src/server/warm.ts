import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { z } from 'zod';
import type { Log } from './log.ts';
import type { OperationContext } from './operation-context.ts';

/** An operation that the service knows beforehand: those the playground opens with. */
export interface StoredOperation {
  readonly name: string;
  readonly query: string;
}

const storedOperations = z.array(z.object({ name: z.string(), query: z.string() }));

/** How long after a failed attempt the next one may begin. */
const RETRY_MS = 1_000;

/** What goes by itself. Anything else is wrong with the one operation and must not keep the service from answering others. */
const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMEOUT', 'CANCELLED']);

/** The operations that were stored when the pages were built; none when they were not. */
export async function readStoredOperations(webRoot: string): Promise<readonly StoredOperation[]> {
  const text = await readFile(join(webRoot, 'operations.json'), 'utf8').catch(() => '[]');
  return storedOperations.parse(JSON.parse(text));
}

/**
 * Runs each stored operation once, so that the first visitor does not pay for parsing, planning and the database's caches.
 * Tries again, whenever it is asked how far it is, until all have run.
 */
export function warmer(apollo: ApolloServer<OperationContext>, operations: readonly StoredOperation[], log: Log): { isDone(): boolean } {
  const left = new Set(operations);
  let running = false;
  let lastFailure = Number.NEGATIVE_INFINITY;
  const attempt = async (): Promise<void> => {
    for (const operation of left) {
      const code = await runOnce(apollo, operation, log);
      if (code !== undefined) log.warn({ operation: operation.name, code }, 'A stored operation could not run');
      if (code !== undefined && PASSING.has(code)) {
        lastFailure = performance.now();
        return;
      }
      left.delete(operation);
    }
  };
  return {
    isDone: () => {
      if (left.size > 0 && !running && performance.now() - lastFailure >= RETRY_MS) {
        running = true;
        void attempt().finally(() => {
          running = false;
        });
      }
      return left.size === 0;
    },
  };
}

async function runOnce(apollo: ApolloServer<OperationContext>, { name, query }: StoredOperation, log: Log): Promise<string | undefined> {
  const contextValue: OperationContext = { requestId: `warm-${name}`, log, signal: AbortSignal.timeout(30_000), summary: {} };
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
  return code === undefined ? undefined : String(code);
}
