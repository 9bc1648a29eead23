// Ambit against others on one graph, in turn in one process: `npm install && npm start` in this folder, with PEERS_URI, PEERS_USER and PEERS_PASSWORD of a
// database that holds a data set of Ambit (reads only). Answers are compared before anything is timed.
import { isDeepStrictEqual } from 'node:util';
import { Neo4jGraphQL } from '@neo4j/graphql';
import DataLoader from 'dataloader';
import { graphql, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { ambitOn } from '../in-process.ts';
import { describeMachine, showSpread, spreadOf } from '../measure.ts';
import { QUESTIONS, TYPES } from './questions.ts';

const { PEERS_URI: uri, PEERS_USER: user = 'neo4j', PEERS_PASSWORD: password = '' } = process.env;
const [BLOCKS, ROUNDS] = [Number(process.argv[2] ?? 9), Number(process.argv[3] ?? 10)];

type Ask = () => Promise<unknown>;

/** Rows of one statement, whole numbers as numbers. */
async function rows(driver: Driver, text: string, p: object): Promise<readonly (readonly unknown[])[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, { p });
    return records.map((record) => record.keys.map((key): unknown => record.get(key)));
  } finally {
    await session.close();
  }
}

async function askPeer(schema: GraphQLSchema, driver: Driver, source: string): Promise<unknown> {
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: { executionContext: driver, sessionConfig: { defaultAccessMode: 'READ' } },
  });
  if (errors) throw new Error(`${source}: ${errors[0]?.message ?? ''}`);
  return JSON.parse(JSON.stringify(data));
}

async function cpuAndTime(ask: Ask): Promise<readonly [wall: number, cpu: number]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < ROUNDS; round++) await ask();
  const { user: own, system } = process.cpuUsage(before);
  return [(performance.now() - start) / ROUNDS, (own + system) / 1000 / ROUNDS];
}

async function main(): Promise<void> {
  if (uri === undefined)
    throw new Error('Name the database: PEERS_URI=bolt://… PEERS_PASSWORD=… npm start. It has to hold the seed; nothing is written to it.');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const service = await ambitOn({ uri, user, password });
  const peer = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  try {
    console.log(
      '| question | peer : Ambit, time | peer : Ambit, CPU | loader : Ambit, time | Ambit : raw, time | Ambit : raw, CPU | ms of Ambit |\n|---|---|---|---|---|---|---|',
    );
    for (const { name, ambit, peer: asked, cypher, params, resolve, of } of QUESTIONS) {
      const prepared = service.prepared(ambit);
      const contestants: Record<string, Ask> = {
        raw: async () => of.raw(await rows(driver, cypher, params)),
        ambit: async () => of.ambit(await prepared()),
        peer: async () => of.peer(await askPeer(peer, driver, asked)),
        loader: async () =>
          resolve(
            (text, ids) => rows(driver, text, { ids }),
            (load) => new DataLoader(load),
          ),
      };
      const answers = new Map<string, unknown>();
      for (const [who, ask] of Object.entries(contestants)) answers.set(who, await ask());
      const differing = [...answers].filter(([, answer]) => !isDeepStrictEqual(answer, answers.get('raw'))).map(([who]) => who);
      if (differing.length > 0) {
        console.log(`${name}: not timed, answers differ from the raw driver's: ${differing.join(', ')}`);
        for (const who of ['raw', ...differing]) console.log(`  ${who}: ${JSON.stringify(answers.get(who)).slice(0, 300)}`);
        continue;
      }
      const times = new Map(Object.keys(contestants).map((who) => [who, { wall: [] as number[], cpu: [] as number[] }]));
      for (let block = 0; block < BLOCKS; block++) {
        for (const [who, ask] of Object.entries(contestants)) {
          const [wall, cpu] = await cpuAndTime(ask);
          times.get(who)?.wall.push(wall);
          times.get(who)?.cpu.push(cpu);
        }
      }
      const ratio = (one: string, other: string, what: 'wall' | 'cpu'): string =>
        showSpread(spreadOf((times.get(one)?.[what] ?? []).map((value, block) => value / (times.get(other)?.[what][block] ?? 1))));
      console.log(
        `| ${name} | ${ratio('peer', 'ambit', 'wall')} | ${ratio('peer', 'ambit', 'cpu')} | ${ratio('loader', 'ambit', 'wall')} | ${ratio('ambit', 'raw', 'wall')} | ${ratio('ambit', 'raw', 'cpu')} | ${spreadOf(times.get('ambit')?.wall ?? []).median.toFixed(1)} |`,
      );
    }
  } finally {
    await service.close();
    await driver.close();
  }
  console.log(describeMachine());
}

await main();
