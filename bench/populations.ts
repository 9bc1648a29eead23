// A large population from end to end: npm run bench -- populations [companies] [measures]. A made-up data set is imported by the product's own
// importer into a database of its own; then the service is asked over HTTP about everybody, and about one company under all measures.
import { join } from 'node:path';
import { wholeArgument } from './arguments.ts';
import { inTemporaryFolder } from './embedded.ts';
import { generateDataset } from './generate-dataset.ts';
import { describeMachine, showSpread, spreadOf } from './measure.ts';
import { ask, figuresOf, runAmbit, startService, stopService, type Started } from './npm-start.ts';

// Fewer would not do for the questions, of which each asks about another.
const COMPANIES = wholeArgument(0, 'companies', 100_000, [200, 1_000_000]);
const MEASURES = wholeArgument(1, 'measures', 2_000, [20, 20_000]);
const ROUNDS = 15;
/** What more than a hundred thousand companies take on the side of the database; the service keeps its defaults, but no answers: what is asked again is to be worked out again. */
const SETTINGS = { AMBIT_HEAP: '1g', AMBIT_PAGE_CACHE: '512m', AMBIT_CLIENT_POINTS: '0', AMBIT_KEPT_ANSWERS: '0', AMBIT_DEADLINE_MS: '60000' };

const affects = (measure: number, at: string): string =>
  `{ measure(id: "gen:measure-${measure}", at: { ${at} }) { affects(verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY], first: 20) {
    totalCount facets { verdict count } nodes { verdict sentence company { id name } citations { quote source { title } } } } } }`;
const affectedBy = (company: number): string =>
  `{ company(id: "gen:company-${company}", at: { valid: "2024-07-01" }) { affectedBy(first: 20) {
    totalCount facets { verdict count } nodes { verdict sentence measure { id title } citations { quote source { title } } } } } }`;
const simulate = (measure: number): string =>
  `{ simulate(measure: "gen:measure-${measure}", at: { valid: "2024-07-01" }, provisions: [{ provision: "gen:measure-${measure}#art-1", change: { drop: true } }]) {
    before { verdict count } after { verdict count } newlyFree(first: 10) { totalCount nodes { company { id } after { verdict } } } } }`;
const openQuestions = (company: number): string =>
  `{ company(id: "gen:company-${company}", at: { valid: "2024-07-01" }) { openQuestions(first: 10) { question } } }`;
const DISAGREEMENTS = '{ disagreements(first: 20, at: { valid: "2024-07-01" }) { totalCount nodes { agreement company { id } measure { id } } } }';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const since = (startedAt: number): number => performance.now() - startedAt;

/** Resident memory of both processes, now and at its highest. */
function memory(started: Started, folder: string): string {
  const { service, database } = figuresOf(started, folder);
  return `${service.rssMib.toFixed(0)} MiB service (highest ${service.highestMib.toFixed(0)}), ${database.rssMib.toFixed(0)} MiB database`;
}

async function load(folder: string, dataset: string, what: string): Promise<void> {
  const startedAt = performance.now();
  const said = await runAmbit(folder, ['import', dataset], SETTINGS);
  const ms = since(startedAt);
  const rows = [...said.matchAll(/([\d,]+) (?:nodes?|edges?)/g)].reduce((sum, [, count = '0']) => sum + Number(count.replaceAll(',', '')), 0);
  console.log(`${what}: ${rows} rows in ${seconds(ms)}, ${Math.round((rows * 1000) / ms)} rows/s\n  ${said.trim().split('\n').at(-1)}`);
}

async function first(started: Started, what: string, query: string): Promise<void> {
  const { ms, bytes } = await ask(started, query);
  console.log(`${what}: ${ms.toFixed(0)} ms, ${bytes} bytes`);
}

async function warm(started: Started, what: string, query: (round: number) => string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push((await ask(started, query(round))).ms);
  console.log(`${what}: ${showSpread(spreadOf(times), 0)} ms`);
}

const NOW = 'valid: "2024-07-01"';

async function askEverything(started: Started, known: string): Promise<void> {
  await first(started, 'page of 20 with exact facets of one measure, cold', affects(1, NOW));
  await warm(started, 'the same, warm', () => affects(1, NOW));
  await warm(started, 'another measure each time, first asked', (round) => affects(2 + round, NOW));
  await first(started, 'at a past day, first asked', affects(1, 'valid: "2020-01-01"'));
  await first(started, 'as it was known before the last import, first asked', affects(1, `${NOW}, known: "${known}"`));
  await warm(started, 'the same, warm', () => affects(1, `${NOW}, known: "${known}"`));
  await first(started, `one company under ${MEASURES} measures, first asked`, affectedBy(1));
  await warm(started, 'the same, warm', () => affectedBy(1));
  await warm(started, 'another company each time', (round) => affectedBy(100 + round));
  await warm(started, 'open questions of a company', (round) => openQuestions(100 + round));
  await first(started, 'simulate, first asked', simulate(1));
  await warm(started, 'the same, warm', () => simulate(1));
  await first(started, 'disagreements, first asked', DISAGREEMENTS);
  await warm(started, 'the same, warm', () => DISAGREEMENTS);
}

/** When the last published change was made. */
async function headInstant(started: Started): Promise<string> {
  const { data } = await ask(started, '{ statistics { recordedAt } }');
  return /"recordedAt":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
}

await inTemporaryFolder(async (parent) => {
  const folder = join(parent, 'data');
  const amounts = { seed: 1, companies: COMPANIES, measures: MEASURES, events: Math.floor(COMPANIES / 50) };
  const startedAt = performance.now();
  const dataset = generateDataset(join(parent, 'first'), amounts);
  console.log(`${COMPANIES} companies and ${MEASURES} measures made up in ${seconds(since(startedAt))}`);
  const again = generateDataset(join(parent, 'second'), { ...amounts, companies: COMPANIES + 1 });
  let started = await startService(folder, SETTINGS);
  try {
    await load(folder, dataset, 'import');
    const known = await headInstant(started);
    await first(started, 'page of 20 with exact facets, first asked after the import', affects(1, NOW));
    await load(folder, again, 'import with one company more');
    await first(started, 'the same page, first asked after that import', affects(1, NOW));
    await stopService(started);
    const before = performance.now();
    started = await startService(folder, SETTINGS);
    console.log(`start with all of it: ${seconds(since(before))}; ${memory(started, folder)}`);
    await askEverything(started, known);
    console.log(`memory after all of it: ${memory(started, folder)}`);
  } finally {
    await stopService(started);
  }
});
console.log(describeMachine());
