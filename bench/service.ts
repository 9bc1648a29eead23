// `npm start` as a user meets it: from the command to the service being ready on a database that runs, and to the first answer with a database of its own,
// on an empty data folder (cold) and on a filled one (warm); then memory and CPU at rest and after many requests of the DiDi question.
import { join } from 'node:path';
import { wholeArgument } from './arguments.ts';
import { inTemporaryFolder, openEmpty } from './embedded.ts';
import { describeMachine, showSpread, spreadOf } from './measure.ts';
import { ask, figuresOf, startService, stopService, type Started } from './npm-start.ts';
import { WHOLE } from './questions.ts';

const REQUESTS = wholeArgument(0, 'requests', 10_000, [1, 1_000_000]);
const AT_ONCE = 4;
const STARTS = 7;
const SERVICES = { 'answers kept while the data stand': {}, 'every answer out of the database': { AMBIT_KEPT_ANSWERS: '0' } };

/** Starts, asks once, and tells how long both took together. */
async function firstAnswer(folder: string, name: string, settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const before = performance.now();
  const running = await startService(folder, settings);
  const ready = performance.now() - before;
  const { ms: answered } = await ask(running, WHOLE);
  console.log(`${name} start: ${((ready + answered) / 1000).toFixed(1)} s to the first answer, of which the answer itself ${answered.toFixed(0)} ms`);
  return running;
}

function showFigures(when: string, running: Started, folder: string): number {
  const { service, database } = figuresOf(running, folder);
  console.log(`memory ${when}: ${service.rssMib.toFixed(0)} MiB service, ${database.rssMib.toFixed(0)} MiB database`);
  return service.cpuMs;
}

async function manyRequests(running: Started, folder: string, name: string): Promise<void> {
  console.log(`${name}:`);
  const before = showFigures('at rest', running, folder);
  const times: number[] = [];
  let left = REQUESTS;
  const startedAt = performance.now();
  const lane = async (): Promise<void> => {
    while (left-- > 0) times.push((await ask(running, WHOLE)).ms);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = showFigures(`after ${REQUESTS} requests`, running, folder);
  const { median, most } = spreadOf(times);
  console.log(
    `${REQUESTS} requests, ${AT_ONCE} at a time: ${(REQUESTS / seconds).toFixed(0)} per second, median ${median.toFixed(1)} ms, slowest ${most.toFixed(0)} ms, ${((after - before) / REQUESTS).toFixed(2)} ms of the service's CPU each`,
  );
}

/** On a database that runs and has answered a service before, as after a new version was put in place. */
async function startsAlone(folder: string): Promise<void> {
  const { running, close } = await openEmpty(folder);
  const settings = { NEO4J_URI: running.uri, NEO4J_USER: running.user, NEO4J_PASSWORD: running.password };
  try {
    await stopService(await startService(folder, settings));
    const times: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      const before = performance.now();
      const service = await startService(folder, settings);
      times.push(performance.now() - before);
      await stopService(service);
    }
    console.log(`start of the service alone, until it is ready: ${showSpread(spreadOf(times), 0)} ms`);
  } finally {
    await close();
  }
}

await inTemporaryFolder((folder) => startsAlone(folder));
await inTemporaryFolder(async (parent) => {
  const folder = join(parent, 'data');
  await stopService(await firstAnswer(folder, 'cold'));
  for (const [name, settings] of Object.entries(SERVICES)) {
    const running = await firstAnswer(folder, 'warm', settings);
    try {
      await manyRequests(running, folder, name);
    } finally {
      await stopService(running);
    }
  }
});
console.log(describeMachine());
