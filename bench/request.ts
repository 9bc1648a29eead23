// What an answer costs beside the database: CPU time of this process for the DiDi question through plan, binding, rows, rules and completion,
// against the bare driver that sends the same statements with the same parameters and reads all rows. Both in turn, in one process.
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { Answerer, loadSchema } from '../src/answer/index.ts';
import type { Statement } from '../src/cypher/index.ts';
import { toDriverValue } from '../src/graph/parameters.ts';
import { claimsForGraph, readKnown } from '../src/cli/claims-for-graph.ts';
import { readDataset } from '../src/io/index.ts';
import { importClaims } from '../src/write/index.ts';
import { inTemporaryFolder, openEmpty, type BenchDatabase } from './embedded.ts';
import { describeMachine, interleaved, showSpread, type Work } from './measure.ts';
import { ASSERTED, WHOLE } from './questions.ts';

const SIZE = { blocks: 15, rounds: 20 };

async function compare({ database, running }: BenchDatabase): Promise<void> {
  const dataset = await readDataset(fileURLToPath(new URL('../seed', import.meta.url)));
  await importClaims(database, claimsForGraph(dataset, await readKnown(database, dataset)), { actor: 'bench', clock: () => new Date() });
  const answerer = new Answerer({ schema: loadSchema(), database, today: () => '2026-01-01' });
  const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.user, running.password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const questions = { 'asserted part': ASSERTED, 'whole question': WHOLE };
  try {
    for (const [name, text] of Object.entries(questions)) {
      const document = parse(text);
      const ask: Work = async () => {
        const prepared = answerer.prepare({ document, variables: {} });
        const answer = await prepared.run({ deadlineMs: 60_000, signal: new AbortController().signal });
        if (!prepared.complete(answer)) throw new Error(`${name}: graphql-js has something to say of the answer`);
      };
      await ask();
      const statements = await statementsOf(ask);
      const send = senderOf(driver, statements);
      const { first, second, ratio } = await interleaved(ask, send, SIZE);
      console.log(
        `${name} (${statements.length} statements): ms of CPU ${showSpread(first)} here, ${showSpread(second)} by the bare driver; ratio ${showSpread(ratio)}`,
      );
    }
  } finally {
    await driver.close();
  }

  async function statementsOf(ask: Work): Promise<readonly Statement[]> {
    const seen: Statement[] = [];
    const stop = database.onStatement(({ statement }) => seen.push(statement));
    await ask();
    stop();
    return seen;
  }
}

/** Parameters are converted beforehand: the driver alone is measured. */
function senderOf(driver: ReturnType<typeof neo4j.driver>, statements: readonly Statement[]): Work {
  const prepared = statements.map(({ text, params }) => ({ text: String(text), params: { p: toDriverValue(params) } }));
  return async () => {
    for (const { text, params } of prepared) {
      const session = driver.session({ defaultAccessMode: 'READ' });
      const { records } = await session.run(text, params);
      for (const record of records) record.keys.map((key) => record.get(key));
      await session.close();
    }
  };
}

await inTemporaryFolder(async (folder) => {
  const graph = await openEmpty(folder);
  try {
    await compare(graph);
  } finally {
    await graph.close();
  }
});
console.log(describeMachine());
