import { fileURLToPath } from 'node:url';
import { Answerer, loadSchema } from '../../src/answer/index.ts';
import type { Database } from '../../src/graph/index.ts';
import { createLog, createService, type ServiceParts } from '../../src/server/index.ts';
import { readHead } from '../../src/write/index.ts';
import { closeTestDatabase } from './database.ts';
import { withSeed } from './seeded-graph.ts';
import { TODAY } from './today.ts';

/** What an operation brought back over HTTP. */
export interface QueryResult {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** The whole service over the real database with the seed in it. */
export interface TestService {
  readonly url: string;
  readonly database: Database;
  query(text: string, variables?: Record<string, unknown>): Promise<QueryResult>;
  /** Ends the service alone. */
  close(): Promise<void>;
  /** Ends the service and the connection of the test file. */
  stop(): Promise<void>;
}

/** Where `scripts/build-web.mjs` leaves the pages. */
export const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Starts the whole service on a free port; `stop` it in `afterAll`. */
export async function startTestService(config: Partial<ServiceParts['config']> = {}): Promise<TestService> {
  return serveGraph(await withSeed(), config);
}

/** Where limits are not what is tested: a slow machine is no failure, and every answer comes out of the database. */
const TEST_LIMITS = { deadlineMs: 60_000, keptAnswers: 0 };

/** The whole service over an open graph; stopping it closes the connection of the test file. */
export async function serveGraph(database: Database, config: Partial<ServiceParts['config']> = {}): Promise<TestService> {
  const service = await createService({
    answerer: new Answerer({ schema: loadSchema(), database, today: () => TODAY }),
    database: { status: async () => ({ reachable: true, migrated: true, seeded: (await readHead(database)).sequence > 0 }) },
    // What goes on after readiness would be counted among a test's own statements.
    config: { host: '127.0.0.1', port: 0, webRoot: WEB_ROOT, warmsPages: false, ...config, limits: { ...TEST_LIMITS, ...config.limits } },
    log: createLog({ level: 'silent' }),
  });
  const stop = async (): Promise<void> => {
    await service.close();
    await closeTestDatabase();
  };
  try {
    const { url } = await service.listen();
    await untilReady(url);
    return { url, database, query: (text, variables) => send(url, text, variables), close: () => service.close(), stop };
  } catch (error) {
    // What still listens, or holds a connection, would keep the test file from ending.
    await stop();
    throw error;
  }
}

/** Until the stored operations have run: they would be counted among a test's own statements. */
async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt++) {
    if ((await fetch(`${url}/health/ready`)).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The service is not ready: ${await (await fetch(`${url}/health/ready`)).text()}`);
}

async function send(url: string, query: string, variables: Record<string, unknown> = {}): Promise<QueryResult> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Partial<QueryResult>;
  return { status: response.status, data: answer.data, errors: answer.errors ?? [], extensions: answer.extensions };
}
