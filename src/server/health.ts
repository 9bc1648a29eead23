import type { FastifyInstance } from 'fastify';

/** How the database stands, as far as the service has to know. */
export interface DatabaseStatus {
  readonly reachable: boolean;
  readonly migrated: boolean;
  readonly seeded: boolean;
  /** One sentence for the operator where something is not as it should be; no address, no secret. */
  readonly note?: string;
}

/** Asks how the database stands; rejects, or does not return, when it is away. */
export type StatusProbe = () => Promise<DatabaseStatus>;

/** The parts that must hold before requests are sent here. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: {
    readonly database: boolean;
    readonly migrations: boolean;
    readonly seed: boolean;
    readonly warm: boolean;
    readonly running: boolean;
  };
  readonly note?: string;
}

const AWAY: DatabaseStatus = Object.freeze({ reachable: false, migrated: false, seeded: false, note: 'The database does not answer.' });

/** A probe that answers within the time whatever the database does, and asks it once for callers at the same moment. */
export function boundedProbe(probe: StatusProbe, timeoutMs: number): StatusProbe {
  let running: Promise<DatabaseStatus> | undefined;
  return () => {
    running ??= withTimeout(probe, timeoutMs).finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Adds `/health/live` (the process answers) and `/health/ready` (send requests here). */
export function addHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const { ready, checks, note } = await readiness();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable', checks, ...(note !== undefined && { note }) });
  });
}

async function withTimeout(probe: StatusProbe, timeoutMs: number): Promise<DatabaseStatus> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<DatabaseStatus>((resolve) => {
    timer = setTimeout(() => resolve(AWAY), timeoutMs);
  });
  try {
    return await Promise.race([probe().catch(() => AWAY), late]);
  } finally {
    clearTimeout(timer);
  }
}
