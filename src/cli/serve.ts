import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Answerer, loadSchema } from '../answer/index.ts';
import { checkFolder, DatabaseError, type Database } from '../graph/index.ts';
import { createLog, createService, type DatabaseStatus, type Log, type Service } from '../server/index.ts';
import { readHead } from '../write/index.ts';
import { checkPort } from './check-port.ts';
import type { Command, CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { openGraph } from './open-graph.ts';
import { seedEmptyGraph } from './seed-empty-graph.ts';

/** Percent by which Node lets its heap grow before it collects garbage; by itself it would let garbage grow to several times of what is held. */
const HEAP_GROWTH = 20;

/** `serve`: the database, the seed where the graph is empty, and the service, until asked to stop. */
export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'Runs the service and, unless NEO4J_URI is set, its database; the same as npm start.',
  run: async (_args, context) => {
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
    const { host, port, server, dataFolder } = context.config;
    // What would be in the way is said before seconds are spent on starting a database; a second start, before its port is.
    if (!server) checkFolder(dataFolder);
    await checkPort(host, port);
    const database = await openGraph(context, { purpose: 'npm start', address: `http://${host}:${port}`, attach: false });
    try {
      await seedEmptyGraph(database, context);
      await serveUntilStopped(database, context);
    } finally {
      context.tell('Stopping the database …');
      await database.close();
    }
    context.tell('Stopped.');
    return EXIT.DONE;
  },
};

async function serveUntilStopped(database: Database, context: CommandContext): Promise<void> {
  const { config, signal } = context;
  const log = createLog({ level: config.logLevel, readable: config.logFormat === 'text' || (config.logFormat === 'auto' && process.stdout.isTTY) });
  logStatements(database, log);
  await context.pages;
  const service = await createService({
    answerer: new Answerer({
      schema: loadSchema(),
      database,
      today: () => new Date().toISOString().slice(0, 10),
      nodeLimit: config.limits.nodes,
    }),
    database: { status: () => statusOf(database) },
    statements: database,
    config: {
      host: config.host,
      port: config.port,
      webRoot: join(config.projectFolder, 'dist', 'web'),
      warmsPages: true,
      limits: config.limits,
      hideSuggestions: config.mode === 'production',
      trustedProxies: config.trustedProxies,
    },
    log,
  });
  if (!signal.aborted) await listenUntil(service, context);
}

async function listenUntil(service: Service, { signal, tell }: CommandContext): Promise<void> {
  const { url, warmed } = await service.listen();
  // The first questions are planned before anybody is sent to them: on a cold database that can take longer than an operation may.
  tell('Preparing the first answers …');
  const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await Promise.race([warmed, aborted]);
  tell(`Ambit answers at ${url} (try ${url}/playground). Ctrl-C stops it.`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  tell('Finishing requests …');
  await service.close();
}

/** The layout is up to date whenever this is asked: the graph is opened so. What can still change is whether it answers and holds data. */
async function statusOf(database: Database): Promise<DatabaseStatus> {
  const head = await readHead(database);
  return { reachable: true, migrated: true, seeded: head.sequence > 0, ...(head.sequence === 0 && { note: 'The graph is empty.' }) };
}

/** What the database says of a failed statement is for the log alone. */
function logStatements(database: Database, log: Log): void {
  database.onStatement(({ mode, rows, durationMs, roundTrips, error, cause }) => {
    const entry = { mode, rows, durationMs: Math.round(durationMs * 10) / 10, roundTrips };
    if (error === null) log.debug(entry, 'statement');
    else
      log.warn(
        { ...entry, error, reason: cause instanceof DatabaseError && cause.cause instanceof Error ? cause.cause.message : undefined },
        'statement failed',
      );
  });
}
