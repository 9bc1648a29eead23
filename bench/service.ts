// `npm start` as a user meets it: from the command to the first answer on an empty data folder (cold) and on a filled one (warm),
// then memory and CPU at rest and after many requests of the DiDi question.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOwner } from '../src/graph/embedded/owner.ts';
import { inTemporaryFolder } from './embedded.ts';
import { describeMachine, processFigures, spreadOf } from './measure.ts';
import { WHOLE } from './questions.ts';

const REQUESTS = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 4;
const START = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url));

interface Running {
  readonly service: ChildProcess;
  readonly url: string;
}

async function start(folder: string): Promise<Running> {
  const service = spawn(process.execPath, [START], {
    env: { ...process.env, NODE_OPTIONS: '', NEO4J_URI: '', AMBIT_DATA: folder, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data.toString();
      const found = /Ambit answers at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    service.stdout.on('data', read);
    service.stderr.on('data', read);
    service.on('close', () => reject(new Error(`The service ended:\n${output}`)));
  });
  return { service, url };
}

async function stop({ service }: Running): Promise<void> {
  service.kill('SIGTERM');
  await once(service, 'close');
}

async function ask(url: string): Promise<number> {
  const before = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: WHOLE }),
  });
  const answer = await response.text();
  if (response.status !== 200 || answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
  return performance.now() - before;
}

/** Starts, asks once, and tells how long both took together. */
async function firstAnswer(folder: string, name: string): Promise<Running> {
  const before = performance.now();
  const running = await start(folder);
  const ready = performance.now() - before;
  const answered = await ask(running.url);
  console.log(`${name} start: ${((ready + answered) / 1000).toFixed(1)} s to the first answer, of which the answer itself ${answered.toFixed(0)} ms`);
  return running;
}

function showFigures(when: string, running: Running, folder: string): number {
  const service = processFigures(running.service.pid ?? 0);
  const database = processFigures(readOwner(folder)?.database?.pid ?? 0);
  if (!service || !database) return 0;
  console.log(`memory ${when}: ${service.rssMib.toFixed(0)} MiB service, ${database.rssMib.toFixed(0)} MiB database`);
  return service.cpuMs;
}

async function manyRequests(running: Running, folder: string): Promise<void> {
  const before = showFigures('at rest', running, folder);
  const times: number[] = [];
  let left = REQUESTS;
  const startedAt = performance.now();
  const lane = async (): Promise<void> => {
    while (left-- > 0) times.push(await ask(running.url));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = showFigures(`after ${REQUESTS} requests`, running, folder);
  const { median, most } = spreadOf(times);
  console.log(
    `${REQUESTS} requests, ${AT_ONCE} at a time: ${(REQUESTS / seconds).toFixed(0)} per second, median ${median.toFixed(1)} ms, slowest ${most.toFixed(0)} ms, ${((after - before) / REQUESTS).toFixed(2)} ms of the service's CPU each`,
  );
}

await inTemporaryFolder(async (parent) => {
  const folder = join(parent, 'data');
  await stop(await firstAnswer(folder, 'cold'));
  const running = await firstAnswer(folder, 'warm');
  try {
    await manyRequests(running, folder);
  } finally {
    await stop(running);
  }
});
console.log(describeMachine());
