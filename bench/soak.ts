// A modest, steady load on the service as `npm start` runs it: npm run soak [-- seconds [operations a second [characters of answers that are kept]]]
// Says once in five seconds how much memory service and database have after how many answers; the lines must stay flat once all is warm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readOwner } from '../src/graph/embedded/owner.ts';
import { DEFAULT_LIMITS } from '../src/server/limits.ts';
import { inTemporaryFolder } from './embedded.ts';
import { describeMachine, processFigures } from './measure.ts';
import { ask, startService, stopService, type Started } from './npm-start.ts';

const [seconds = '60', rate = '40', kept = String(DEFAULT_LIMITS.keptAnswers)] = process.argv.slice(2);
const FOLDER = new URL('../src/explorer/playground/examples/', import.meta.url);
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const EVERY_MS = 5_000;
const SETTINGS = { AMBIT_CLIENT_POINTS: '0', AMBIT_DEADLINE_MS: '60000', AMBIT_KEPT_ANSWERS: kept };

/** What came of the operations since the last line. */
interface Told {
  times: number[];
  failed: number;
}

async function load(started: Started, folder: string): Promise<number> {
  const told: Told = { times: [], failed: 0 };
  let failed = 0;
  const open = new Set<Promise<void>>();
  const one = async (operation: string): Promise<void> => {
    try {
      told.times.push((await ask(started, operation)).ms);
    } catch (error) {
      told.failed += 1;
      console.log(error instanceof Error ? error.message : String(error));
    }
  };
  const startedAt = performance.now();
  let toldAt = startedAt;
  for (let sent = 0; performance.now() - startedAt < Number(seconds) * 1_000; sent++) {
    const asked = one(operations[sent % operations.length] ?? '').finally(() => open.delete(asked));
    open.add(asked);
    if (performance.now() - toldAt >= EVERY_MS) {
      toldAt += EVERY_MS;
      failed += told.failed;
      tell(Math.round((toldAt - startedAt) / 1_000), told, open.size, memoryOf(started, folder));
      Object.assign(told, { times: [], failed: 0 });
    }
    await pause(Math.max(0, startedAt + ((sent + 1) * 1_000) / Number(rate) - performance.now()));
  }
  await Promise.all(open);
  return failed + told.failed;
}

function memoryOf(started: Started, folder: string): string {
  const [service, database] = [started.process.pid, readOwner(folder)?.database?.pid].map((pid) => processFigures(pid ?? 0)?.rssMib ?? 0);
  return `${service?.toFixed(0)} MiB service, ${database?.toFixed(0)} MiB database`;
}

function tell(second: number, { times, failed }: Told, open: number, memory: string): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  console.log(`${second} s: ${memory}; ${sorted.length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${failed} failed, ${open} open`);
}

await inTemporaryFolder(async (parent) => {
  const folder = join(parent, 'data');
  const started = await startService(folder, SETTINGS);
  try {
    console.log(`Asking ${operations.length} operations once, so that all are planned …`);
    for (const operation of operations) await ask(started, operation);
    process.exitCode = (await load(started, folder)) > 0 ? 1 : 0;
  } finally {
    await stopService(started);
  }
});
console.log(describeMachine());
