// A modest, steady load on the service as `npm start` runs it: npm run soak [-- seconds [operations a second [characters of answers that are kept]]]
// Says once in five seconds how much memory service and database have after how many answers; the lines must stay flat once all is warm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wholeArgument } from './arguments.ts';
import { DEFAULT_LIMITS } from '../src/server/limits.ts';
import { inTemporaryFolder } from './embedded.ts';
import { describeMachine } from './measure.ts';
import { ask, figuresOf, startService, stopService, type Started } from './npm-start.ts';

const seconds = wholeArgument(0, 'seconds', 60, [1, 1_000_000]);
const rate = wholeArgument(1, 'operations a second', 40, [1, 10_000]);
const kept = wholeArgument(2, 'characters of answers that are kept', DEFAULT_LIMITS.keptAnswers, [0, 1_000_000_000]);
const FOLDER = new URL('../src/explorer/playground/examples/', import.meta.url);
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const EVERY_MS = 5_000;
/** The service goes on preparing what the pages ask for about that long after it is ready. */
const WARMING_MS = 45_000;
/** This one address stands for many clients: what one of them may have at a time does not hold here. */
const SETTINGS = {
  AMBIT_CLIENT_POINTS: '0',
  AMBIT_MAX_CLIENT_CONNECTIONS: '1000',
  AMBIT_MAX_CLIENT_RUNNING: '16',
  AMBIT_DEADLINE_MS: '60000',
  AMBIT_KEPT_ANSWERS: String(kept),
};

/** Asks at the rate that was given, whether the answers come or not; gives how many operations failed. */
async function load(started: Started, folder: string): Promise<number> {
  const times: number[] = [];
  const open = new Set<Promise<void>>();
  let failed = 0;
  const one = async (operation: string): Promise<void> => {
    try {
      times.push((await ask(started, operation)).ms);
    } catch (error) {
      failed += 1;
      console.log(error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : String(error));
    }
  };
  const startedAt = performance.now();
  let toldAt = startedAt;
  for (let sent = 0; performance.now() - startedAt < seconds * 1_000; sent++) {
    const asked = one(operations[sent % operations.length] ?? '').finally(() => open.delete(asked));
    open.add(asked);
    if (performance.now() - toldAt >= EVERY_MS) {
      toldAt += EVERY_MS;
      const { service, database } = figuresOf(started, folder);
      const memory = `${service.rssMib.toFixed(0)} MiB service, ${database.rssMib.toFixed(0)} MiB database`;
      console.log(`${Math.round((toldAt - startedAt) / 1_000)} s: ${memory}; ${tell(times.splice(0))}, ${failed} failed, ${open.size} open`);
    }
    await pause(Math.max(0, startedAt + ((sent + 1) * 1_000) / rate - performance.now()));
  }
  await Promise.all(open);
  return failed;
}

function tell(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return `${sorted.length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

await inTemporaryFolder(async (parent) => {
  const folder = join(parent, 'data');
  const started = await startService(folder, SETTINGS);
  try {
    console.log(`Asking ${operations.length} operations one by one for ${WARMING_MS / 1_000} s, until all are planned and compiled …`);
    for (const until = performance.now() + WARMING_MS; performance.now() < until;) for (const operation of operations) await ask(started, operation);
    process.exitCode = (await load(started, folder)) > 0 ? 1 : 0;
  } finally {
    await stopService(started);
  }
});
console.log(describeMachine());
