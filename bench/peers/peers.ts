// Ambit against others on one graph, in turn in one process: npm run bench -- peers [S|M] [blocks]. A database of its own is started in a temporary folder,
// filled with the seed and a made-up data set, and removed; PEERS_URI (with PEERS_USER, PEERS_PASSWORD) names one that is filled already instead.
// Answers are compared before anything is timed.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { cypher, name } from '../../src/cypher/index.ts';
import { inTemporaryFolder, openEmpty } from '../embedded.ts';
import { generateDataset } from '../generate-dataset.ts';
import { SIZES } from '../generate/arguments.ts';
import { loadDataset, SEED } from '../load-dataset.ts';
import { describeMachine, processFigures } from '../measure.ts';
import { ambitOn, type Service } from '../in-process.ts';
import { ambit, dataLoader, heldDriver, keptAmbit, neo4jGraphql, rawDriver, type Asking, type Contestant } from './contestants.ts';
import { cursorBehind, offsetFarDown, questionsFor, type Depth, type Question } from './questions/index.ts';
import { race, throughput, warmUp } from './race.ts';
import { reportOf, progressLine, type Line } from './report.ts';
import { dbHits, rowsOf, watchedDriver, type Endpoint, type Sent, type Watched } from './statements.ts';

const SIZE = process.argv[2] ?? 'S';
const BLOCKS = Number(process.argv[3] ?? 9);
const CLIENTS = 8;

/** Where the page far down begins, for everybody. */
async function farDown(service: Service, { driver }: Watched): Promise<Depth> {
  const [[count] = [0]] = await rowsOf(driver, 'RETURN COUNT { (:Event) }', {});
  const offset = offsetFarDown(Number(count));
  const cursor = await cursorBehind(offset, async (text) => JSON.stringify(await service.prepared(text)()));
  const [[order] = ['']] = await rowsOf(driver, `MATCH (n:Event) WITH n ORDER BY n.order DESC SKIP ${offset - 1} LIMIT 1 RETURN n.order`, {});
  return { offset, cursor, order: String(order) };
}

/** What each sends for one answer, with its cost to the database. */
async function statementsOf(askings: ReadonlyMap<string, Asking>, service: Service, watched: Watched): Promise<Line['sent']> {
  const counts = new Map<string, { statements: number; hits: number }>();
  for (const [name, asking] of askings) {
    const sent: Sent[] = [];
    watched.listen((statement) => sent.push(statement));
    const stop = service.database.onStatement(({ statement: { text, params } }) => sent.push({ text, params: { p: params } }));
    await asking.ask();
    watched.listen(null);
    stop();
    counts.set(name, { statements: sent.length, hits: await dbHits(watched.driver, sent) });
  }
  return counts;
}

/** The contestants that have the question and answer it as the raw driver does; says who does not. */
async function agreeing(question: Question, contestants: readonly Contestant[]): Promise<ReadonlyMap<string, Asking>> {
  const askings = new Map(
    contestants.flatMap((contestant) => {
      const asking = contestant.asking(question);
      return asking ? [[contestant.name, asking] as const] : [];
    }),
  );
  const answers = new Map<string, unknown>();
  for (const [name, asking] of askings) answers.set(name, asking.read(await asking.ask()));
  const [, expected] = [...answers][0] ?? [];
  for (const [name, answer] of answers) {
    if (isDeepStrictEqual(answer, expected)) continue;
    console.log(
      `${question.name}: ${name} answers otherwise and is not timed:\n  ${JSON.stringify(answer)?.slice(0, 400)}\n  expected ${JSON.stringify(expected)?.slice(0, 400)}`,
    );
    askings.delete(name);
  }
  return askings;
}

async function contest(endpoint: Endpoint, databasePid: number | null): Promise<void> {
  const watched = watchedDriver(endpoint);
  const service = await ambitOn(endpoint);
  const contestants = [
    rawDriver(watched.driver),
    ambit(service),
    keptAmbit(service),
    heldDriver(watched.driver),
    await neo4jGraphql('tuned', watched),
    await neo4jGraphql('default', watched),
    dataLoader(watched.driver),
  ];
  const databaseCpuMs = (): number => (databasePid === null ? 0 : (processFigures(databasePid)?.cpuMs ?? 0));
  const lines: Line[] = [];
  const everywhere = new Map<string, Asking[]>(contestants.map(({ name }) => [name, []]));
  try {
    const asked: (readonly [Question, ReadonlyMap<string, Asking>])[] = [];
    for (const question of questionsFor(await farDown(service, watched))) asked.push([question, await agreeing(question, contestants)]);
    for (const [, askings] of asked) await warmUp(askings.values());
    for (const [question, askings] of asked) {
      const sent = await statementsOf(askings, service, watched);
      lines.push({ name: question.name, times: await race(askings, BLOCKS, databaseCpuMs), sent });
      console.log(progressLine(lines.at(-1)));
      if (askings.size === contestants.length) for (const [name, asking] of askings) everywhere.get(name)?.push(asking);
    }
    console.log(`\n${reportOf(lines)}`);
    console.log(`\nRequests per second at ${CLIENTS} clients, over the ${everywhere.get('raw')?.length ?? 0} questions that all answer:`);
    for (const [name, askings] of everywhere) console.log(`- ${name}: ${(await throughput(askings, CLIENTS, 5_000)).toFixed(0)}`);
    if (databasePid !== null)
      console.log(`Memory: this process ${mib(process.pid)} MiB with all contestants in it, database ${mib(databasePid)} MiB.`);
  } finally {
    for (const contestant of contestants) await contestant.close();
    await service.close();
    await watched.driver.close();
  }
}

const mib = (pid: number): string => (processFigures(pid)?.rssMib ?? 0).toFixed(0);

async function main(): Promise<void> {
  const { PEERS_URI: uri, PEERS_USER: user = 'neo4j', PEERS_PASSWORD: password = '' } = process.env;
  const amounts = SIZES[SIZE];
  if (!amounts || !(BLOCKS >= 1)) {
    console.error(`Expected a size (${Object.keys(SIZES).join(', ')}) and how many blocks, for example: npm run bench -- peers S 9`);
    process.exit(2);
  }
  if (uri !== undefined) return contest({ uri, user, password }, null);
  await inTemporaryFolder(async (folder) => {
    const { database, running, close } = await openEmpty(folder);
    try {
      await loadDataset(database, SEED);
      // As users of the other library are told to: what is asked for by id has an index of its own type.
      for (const type of ['Company', 'Regulator', 'Measure', 'Event'])
        await database.write({ text: cypher`CREATE INDEX IF NOT EXISTS FOR (n:${name(type)}) ON (n.id)`, params: {} });
      const loaded = await loadDataset(database, generateDataset(join(folder, 'generated'), { seed: 1, ...amounts }));
      console.log(`size ${SIZE}: ${loaded.nodes} nodes and ${loaded.edges} edges in ${(loaded.ms / 1000).toFixed(1)} s\n`);
      await contest(running, running.pid);
    } finally {
      await close();
    }
  });
}

await main();
console.log(describeMachine());
