// How cost grows with the graph: npm run bench -- growth [S M L]. For each size a database of its own is filled by the product's importer, then the service
// is started on it and asked over HTTP. Prints a table, and draws the curves into bench/pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizeArguments, type Size } from './arguments.ts';
import { picture, type Curves } from './curves.ts';
import { inTemporaryFolder } from './embedded.ts';
import { generateDataset } from './generate-dataset.ts';
import { describeMachine, percentile } from './measure.ts';
import { ask, figuresOf, runAmbit, startService, stopService, type Started } from './npm-start.ts';
import { cursorBehind, offsetFarDown, rootPage, WALKS } from './peers/questions/walks.ts';
import { ENTRIES } from './peers/questions/entries.ts';
import { HUB_QUESTIONS, LARGE_PAGE } from './peers/questions/hub.ts';

const PICTURES = fileURLToPath(new URL('pictures', import.meta.url));
// Answers are not kept here: what is asked again is to be worked out again.
const SETTINGS = { AMBIT_CLIENT_POINTS: '0', AMBIT_KEPT_ANSWERS: '0', AMBIT_DEADLINE_MS: '60000' };
/** A data set of millions of rows takes more than Node allows by itself. */
const IMPORT_SETTINGS = { ...SETTINGS, NODE_OPTIONS: '--max-old-space-size=8192' };
/** Rounds until Java has compiled what the questions run, and rounds that count. */
const [WARMING, ROUNDS] = [60, 40];
/** What takes longer than this over all rounds is asked less often, but so many times at least. */
const [MOST_MS, LEAST_ROUNDS] = [30_000, 8];
const asked = sizeArguments(['S', 'M']);

interface Question {
  readonly name: string;
  readonly ambit: string;
}

const EVERYBODY: Question = {
  name: 'everybody under one measure',
  ambit:
    '{ measure(id: "gen:measure-1", at: { valid: "2024-07-01" }) { affects(first: 20) { totalCount facets { verdict count } nodes { verdict company { id name } } } } }',
};
const FIRST_PAGE: Question = { name: 'sorted root page 1', ambit: rootPage('') };

/** What one size came to. */
interface Grown {
  readonly size: string;
  readonly nodes: number;
  readonly edges: number;
  readonly importSeconds: number;
  readonly importCpuSeconds: number;
  readonly startSeconds: number;
  readonly memory: readonly [service: number, database: number];
  /** Middle, and below which 95 of a hundred lie, in milliseconds, by question. */
  readonly times: ReadonlyMap<string, readonly [p50: number, p95: number]>;
}

async function deepPage(started: Started): Promise<Question> {
  const answer = async (text: string): Promise<string> => JSON.stringify((await ask(started, text)).data);
  const [, total = '0'] = /"totalCount":(\d+)/.exec(await answer('{ events(first: 1) { totalCount } }')) ?? [];
  return { name: 'sorted root page, far down', ambit: rootPage(await cursorBehind(offsetFarDown(Number(total)), answer)) };
}

async function timesOf(started: Started): Promise<Grown['times']> {
  const questions = [...ENTRIES, FIRST_PAGE, await deepPage(started), ...HUB_QUESTIONS, LARGE_PAGE, ...WALKS, EVERYBODY];
  const times = new Map(questions.map(({ name }) => [name, [] as number[]]));
  const spent = new Map<string, number>();
  // In turn, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < WARMING + ROUNDS; round++)
    for (const { name, ambit } of questions) {
      const counts = round >= WARMING;
      if ((spent.get(name) ?? 0) > MOST_MS && !(counts && round - WARMING < LEAST_ROUNDS)) continue;
      const { ms } = await ask(started, ambit);
      spent.set(name, (spent.get(name) ?? 0) + ms);
      if (counts) times.get(name)?.push(ms);
    }
  return new Map([...times].map(([name, all]) => [name, [percentile(all, 0.5), percentile(all, 0.95)] as const]));
}

async function grow({ name: size, amounts }: Size): Promise<Grown> {
  return inTemporaryFolder(async (parent) => {
    const folder = join(parent, 'data');
    const dataset = generateDataset(join(parent, 'generated'), { seed: 1, ...amounts });
    let started = await startService(folder, SETTINGS);
    try {
      const databaseCpu = (): number => figuresOf(started, folder).database.cpuMs;
      const [startedAt, cpuAt] = [performance.now(), databaseCpu()];
      const said = await runAmbit(folder, ['import', dataset], IMPORT_SETTINGS);
      const [importSeconds, cpu] = [(performance.now() - startedAt) / 1000, databaseCpu() - cpuAt];
      const [nodes = 0, edges = 0] = [/([\d,]+) nodes?/, /([\d,]+) edges?/].map((pattern) =>
        Number((pattern.exec(said)?.[1] ?? '0').replaceAll(',', '')),
      );
      await stopService(started);
      const before = performance.now();
      started = await startService(folder, SETTINGS);
      const startSeconds = (performance.now() - before) / 1000;
      const times = await timesOf(started);
      const { service, database } = figuresOf(started, folder);
      const memory = [service.rssMib, database.rssMib] as const;
      return { size, nodes, edges, importSeconds, importCpuSeconds: cpu / 1000, startSeconds, memory, times };
    } finally {
      await stopService(started);
    }
  });
}

function tell(all: readonly Grown[]): void {
  const row = (name: string, of: (grown: Grown) => string): void => console.log(`| ${name} | ${all.map(of).join(' | ')} |`);
  row('size', ({ size }) => size);
  console.log(`|---|${all.map(() => '---').join('|')}|`);
  row('nodes', ({ nodes }) => String(nodes));
  row('edges', ({ edges }) => String(edges));
  row('import, rows/s', ({ nodes, edges, importSeconds }) => `${Math.round((nodes + edges) / importSeconds)} (${importSeconds.toFixed(0)} s)`);
  row('of which the database, s of CPU', ({ importCpuSeconds }) => importCpuSeconds.toFixed(0));
  row('start to ready, s', ({ startSeconds }) => startSeconds.toFixed(1));
  row('memory of service / database, MiB', ({ memory }) => memory.map((mib) => mib.toFixed(0)).join(' / '));
  for (const name of all[0]?.times.keys() ?? [])
    row(`${name}, p50 / p95 ms`, ({ times }) => (times.get(name) ?? []).map((value) => value.toFixed(1)).join(' / '));
}

function draw(all: readonly Grown[]): void {
  mkdirSync(PICTURES, { recursive: true });
  const places = all.map(({ size, nodes, edges }) => ({ name: `${size}: ${Math.round((nodes + edges) / 1000)}k rows`, size: nodes + edges }));
  const write = (file: string, curves: Omit<Curves, 'places'>): void => writeFileSync(join(PICTURES, `${file}.svg`), picture({ ...curves, places }));
  write('growth-questions', {
    title: 'Answers, warm, over HTTP',
    unit: 'ms, p50',
    curves: [...(all[0]?.times.keys() ?? [])].map((name) => ({
      name: name.split(':')[0] ?? name,
      values: all.map(({ times }) => times.get(name)?.[0] ?? null),
    })),
  });
  write('growth-import', {
    title: 'Import and start',
    unit: 'seconds',
    curves: [
      { name: 'import', values: all.map(({ importSeconds }) => importSeconds) },
      { name: 'import, CPU of the database', values: all.map(({ importCpuSeconds }) => importCpuSeconds) },
      { name: 'start to ready', values: all.map(({ startSeconds }) => startSeconds) },
    ],
  });
  write('growth-memory', {
    title: 'Memory after all questions',
    unit: 'MiB',
    curves: [
      { name: 'service', values: all.map(({ memory: [service] }) => service) },
      { name: 'database', values: all.map(({ memory: [, database] }) => database) },
    ],
  });
}

const grown: Grown[] = [];
for (const size of asked) {
  grown.push(await grow(size));
  tell(grown);
  // What there is by now, should the next size take too long.
  draw(grown);
}
console.log(describeMachine());
