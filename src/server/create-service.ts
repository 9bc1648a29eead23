import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Answerer } from './answerer.ts';
import { createApolloServer } from './apollo-server.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealth, boundedProbe, type Readiness, type StatusProbe } from './health.ts';
import { ClientPoints } from './client-points.ts';
import { limitConnections } from './connection-limit.ts';
import { createDocumentStore } from './document-store.ts';
import { Gate } from './gate.ts';
import { createHttpApp } from './http-app.ts';
import { KeptAnswers } from './kept-answers.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { listenProblem } from './listen-problem.ts';
import type { Log } from './log.ts';
import { addMetrics, type MetricSources } from './metrics.ts';
import { addSchemaText } from './schema-text.ts';
import { addStaticPages } from './static-pages.ts';
import { readStoredOperations, startWarming, type Warming } from './warm.ts';

/** What the service is made from. */
export interface ServiceParts {
  readonly answerer: Answerer;
  readonly database: { status: StatusProbe };
  /** Whose statements are measured and traced. */
  readonly statements?: MetricSources['statements'];
  readonly config: ServiceConfig;
  readonly log: Log;
}

/** Where the service listens and what it serves. */
export interface ServiceConfig {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The folder that `scripts/build-web.mjs` writes. */
  readonly webRoot: string;
  /** Whether to run, once ready, also what the pages ask first; else the first visitor waits until it is planned. */
  readonly warmsPages: boolean;
  readonly limits?: Partial<Limits>;
  /** Answer strangers without suggestions of names; for services on the open internet. */
  readonly hideSuggestions?: boolean;
  /** How many proxies before the service are ours: what they say of a client's address is believed. */
  readonly trustedProxies?: number;
}

/** A service that is ready to listen. */
export interface Service {
  /** Starts to answer; `warmed` settles when the stored operations have run once. */
  listen(): Promise<{ readonly url: string; readonly warmed: Promise<void> }>;
  /** Stops accepting, lets requests in flight finish within the limit, and ends. */
  close(): Promise<void>;
}

/** How long a probe of readiness waits for the database. */
const PROBE_MS = 1_500;

/** Builds the service around an answering core: GraphQL, health, schema text and pages on one port. */
export async function createService({ answerer, database, statements, config, log }: ServiceParts): Promise<Service> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...config.limits };
  const { hideSuggestions = false, trustedProxies = 0 } = config;
  const app = await createHttpApp(limits, log, trustedProxies);
  limitConnections(app.server, limits, trustedProxies > 0);
  const documents = createDocumentStore(limits);
  const answers = new KeptAnswers(limits);
  const apollo = createApolloServer({ answerer, limits, answers, documents, httpServer: app.server, log: app.log, hideSuggestions });
  await apollo.start();
  const stored = (await readStoredOperations(config.webRoot)).filter(({ isLater }) => config.warmsPages || !isLater);
  const probe = boundedProbe(database.status, PROBE_MS);
  let isRunning = true;
  let warming: Warming | undefined;

  const gate = new Gate(limits);
  addMetrics(app, { gate, documents, answers, statements });
  addGraphqlRoute(app, apollo, { gate, points: new ClientPoints(limits), limits });
  addHealth(app, async () => toReadiness(await probe(), warming, isRunning));
  addSchemaText(app, answerer);
  await addStaticPages(app, config.webRoot);

  let closing: Promise<void> | undefined;
  return {
    listen: async () => {
      await listen(app, config);
      warming = startWarming(apollo, stored, log);
      return { url: urlOf(app, config.host), warmed: warming.ended };
    },
    close: () => {
      isRunning = false;
      warming?.stop();
      closing ??= apollo.stop().then(() => app.close());
      return closing;
    },
  };
}

function toReadiness(status: Awaited<ReturnType<StatusProbe>>, warming: Warming | undefined, isRunning: boolean): Readiness {
  const { reachable, migrated, seeded, note } = status;
  const isLoaded = reachable && migrated && seeded;
  const checks = { database: reachable, migrations: migrated, seed: seeded, warm: isLoaded && warming?.isDone() === true, running: isRunning };
  return { ready: Object.values(checks).every(Boolean), checks, ...(note !== undefined && { note }) };
}

async function listen(app: FastifyInstance, { host, port }: ServiceConfig): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const problem = listenProblem(code, host, port);
    if (problem !== undefined) throw new Error(problem, { cause: error });
    throw error;
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const address: AddressInfo | string | null = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
