// Ambit against others on one graph: npm run bench -- peers [S|M] [blocks]. First all in turn in one process, so that whatever else the machine does falls on
// everybody; then each in a process of its own with eight clients. A database is started in a temporary folder, filled with the seed and a made-up data set,
// and removed; PEERS_URI (with PEERS_USER, PEERS_PASSWORD) names one that is filled already instead. Answers are compared before anything is timed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { cypher, name } from '../../src/cypher/index.ts';
import { inTemporaryFolder, openEmpty } from '../embedded.ts';
import { generateDataset } from '../generate-dataset.ts';
import { sizeArgument, wholeArgument } from '../arguments.ts';
import { ambitOn } from '../in-process.ts';
import { loadDataset, SEED } from '../load-dataset.ts';
import { describeMachine, processFigures } from '../measure.ts';
import type { Alone, Task } from './alone.ts';
import type { Asking, Contestant } from './contestant.ts';
import { CONTESTANTS } from './contestants.ts';
import { cursorBehind, offsetFarDown, questionsFor, type Depth, type Question } from './questions/index.ts';
import { race, warmUp } from './race.ts';
import { aloneReport, reportOf, progressLine, type Line } from './report.ts';
import { watchRoundTrips } from './round-trips.ts';
import { dbHits, rowsOf, watchedDriver, type Endpoint, type Sent, type Watched } from './statements.ts';

const SIZE = sizeArgument('S');
const BLOCKS = wholeArgument(1, 'blocks', 9, [1, 1_000]);

type Contestants = ReadonlyMap<string, Contestant>;
type Askings = ReadonlyMap<string, Asking>;

/** Where the page far down begins, for everybody. */
async function farDown(endpoint: Endpoint, { driver }: Watched): Promise<Depth> {
  const service = await ambitOn(endpoint);
  const [[count] = [0]] = await rowsOf(driver, 'RETURN COUNT { (:Event) }', {});
  const offset = offsetFarDown(Number(count));
  const cursor = await cursorBehind(offset, async (text) => JSON.stringify(await service.prepared(text)()));
  const [[order] = ['']] = await rowsOf(driver, `MATCH (n:Event) WITH n ORDER BY n.order DESC SKIP ${offset - 1} LIMIT 1 RETURN n.order`, {});
  await service.close();
  return { offset, cursor, order: String(order) };
}

/** What each sends for one answer, with its cost to the database. */
async function statementsOf(askings: Askings, contestants: Contestants, port: number, { driver }: Watched): Promise<Line['sent']> {
  const counts = new Map<string, { statements: number; roundTrips: number; hits: number }>();
  for (const [who, asking] of askings) {
    const sent: Sent[] = [];
    const stop = contestants.get(who)?.onStatement((statement) => sent.push(statement));
    const trips = watchRoundTrips(port);
    await asking.ask();
    trips.stop();
    stop?.();
    counts.set(who, { statements: sent.length, roundTrips: trips.count(), hits: await dbHits(driver, sent) });
  }
  return counts;
}

/** The contestants that have the question and answer it as the raw driver does; says who does not. */
async function agreeing(question: Question, contestants: Contestants): Promise<Askings> {
  const askings = new Map(
    [...contestants].flatMap(([who, contestant]) => {
      const asking = contestant.asking(question);
      return asking ? [[who, asking] as const] : [];
    }),
  );
  const answers = new Map<string, unknown>();
  for (const [who, asking] of askings) answers.set(who, asking.read(await asking.ask()));
  const [, expected] = [...answers][0] ?? [];
  for (const [who, answer] of answers) {
    if (isDeepStrictEqual(answer, expected)) continue;
    console.log(
      `${question.name}: ${who} answers otherwise and is not timed:\n  ${JSON.stringify(answer)?.slice(0, 400)}\n  expected ${JSON.stringify(expected)?.slice(0, 400)}`,
    );
    askings.delete(who);
  }
  return askings;
}

/** All in turn, question after question; gives what everybody was asked. */
async function contest(endpoint: Endpoint, databasePid: number | null, depth: Depth, watched: Watched): Promise<ReadonlyMap<string, Askings>> {
  const contestants = new Map<string, Contestant>();
  const databaseCpuMs = (): number => (databasePid === null ? 0 : (processFigures(databasePid)?.cpuMs ?? 0));
  const lines: Line[] = [];
  try {
    for (const [who, start] of Object.entries(CONTESTANTS)) contestants.set(who, await start(endpoint));
    const asked = new Map<string, Askings>();
    for (const question of questionsFor(depth)) asked.set(question.name, await agreeing(question, contestants));
    for (const askings of asked.values()) await warmUp(askings.values());
    for (const [question, askings] of asked) {
      const sent = await statementsOf(askings, contestants, Number(new URL(endpoint.uri).port), watched);
      lines.push({ name: question, times: await race(askings, BLOCKS, databaseCpuMs), sent });
      console.log(progressLine(lines.at(-1)));
    }
    console.log(`\n${reportOf(lines)}\n`);
    return asked;
  } finally {
    for (const contestant of contestants.values()) await contestant.close();
  }
}

/** Each in a process of its own, one after the other. */
async function eachAlone(endpoint: Endpoint, depth: Depth, asked: ReadonlyMap<string, Askings>): Promise<ReadonlyMap<string, Alone>> {
  const names = Object.keys(CONTESTANTS);
  const common = [...asked].filter(([, askings]) => names.every((who) => askings.has(who))).map(([question]) => question);
  const found = new Map<string, Alone>();
  for (const who of names) {
    const questions = [...asked].filter(([, askings]) => askings.has(who)).map(([question]) => question);
    const child = fork(fileURLToPath(new URL('alone.ts', import.meta.url)), { execArgv: process.execArgv, serialization: 'advanced' });
    child.send({ name: who, endpoint, depth, questions, common } satisfies Task);
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The process of '${who}' ended without an answer.`)));
    const [alone] = (await Promise.race([once(child, 'message'), ended])) as [Alone];
    found.set(who, alone);
    console.log(`${who} by itself: ${alone.mixed.toFixed(0)} requests a second, ${alone.memoryMib.toFixed(0)} MiB`);
  }
  return found;
}

async function compare(endpoint: Endpoint, databasePid: number | null): Promise<void> {
  const watched = watchedDriver(endpoint);
  try {
    const depth = await farDown(endpoint, watched);
    const asked = await contest(endpoint, databasePid, depth, watched);
    console.log(`\n${aloneReport([...asked.keys()], await eachAlone(endpoint, depth, asked))}`);
    if (databasePid !== null) console.log(`\nMemory of the database: ${(processFigures(databasePid)?.rssMib ?? 0).toFixed(0)} MiB.`);
  } finally {
    await watched.driver.close();
  }
}

async function main(): Promise<void> {
  const { PEERS_URI: uri, PEERS_USER: user = 'neo4j', PEERS_PASSWORD: password = '' } = process.env;
  if (uri !== undefined) return compare({ uri, user, password }, null);
  await inTemporaryFolder(async (folder) => {
    const { database, running, close } = await openEmpty(folder);
    try {
      await loadDataset(database, SEED);
      // As users of the other library are told to: what is asked for by id has an index of its own type.
      for (const type of ['Company', 'Regulator', 'Measure', 'Event'])
        await database.write({ text: cypher`CREATE INDEX IF NOT EXISTS FOR (n:${name(type)}) ON (n.id)`, params: {} });
      const loaded = await loadDataset(database, generateDataset(join(folder, 'generated'), { seed: 1, ...SIZE.amounts }));
      console.log(`size ${SIZE.name}: ${loaded.nodes} nodes and ${loaded.edges} edges in ${(loaded.ms / 1000).toFixed(1)} s\n`);
      await compare(running, running.pid);
    } finally {
      await close();
    }
  });
}

await main();
console.log(describeMachine());
