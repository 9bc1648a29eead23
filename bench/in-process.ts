import { join } from 'node:path';
import { parse } from 'graphql';
import type * as AnswerLayer from '../src/answer/index.ts';
import type * as GraphLayer from '../src/graph/index.ts';
import { PROJECT_FOLDER } from '../src/graph/index.ts';
import { KeptAnswers } from '../src/server/kept-answers.ts';
import { DEFAULT_LIMITS } from '../src/server/limits.ts';

/** The compiled code, as the service runs it: what compiles while it loads would add to every call. */
async function compiled(): Promise<{ readonly answer: typeof AnswerLayer; readonly graph: typeof GraphLayer }> {
  const { bundle }: { bundle(input: Readonly<Record<string, string>>, folder: string): Promise<void> } = await import(
    new URL('../scripts/bundle.mjs', import.meta.url).href
  );
  const folder = join(PROJECT_FOLDER, 'dist', 'bench');
  await bundle({ answer: join(PROJECT_FOLDER, 'src/answer/index.ts'), graph: join(PROJECT_FOLDER, 'src/graph/index.ts') }, folder);
  return { answer: await import(join(folder, 'answer.js')), graph: await import(join(folder, 'graph.js')) };
}

/** Ambit in this process, ready to be asked. */
export type Service = Awaited<ReturnType<typeof ambitOn>>;

/** Ambit without HTTP on a server that runs already: asks as the service does and gives the data as GraphQL completed it. */
export async function ambitOn(endpoint: { readonly uri: string; readonly user: string; readonly password: string }) {
  const { answer, graph } = await compiled();
  const { Answerer, loadSchema } = answer;
  const database = await graph.openDatabase({ kind: 'server', ...endpoint, database: 'neo4j', deadlines: { readMs: 60_000, writeMs: 60_000 } });
  const answerer = new Answerer({ schema: loadSchema(), database, today: () => new Date().toISOString().slice(0, 10) });
  const options = (): { deadlineMs: number; signal: AbortSignal } => ({ deadlineMs: 60_000, signal: new AbortController().signal });
  const run = async (text: string, prepared: AnswerLayer.Prepared): Promise<Record<string, unknown>> => {
    const data = prepared.complete(await prepared.run(options()));
    if (!data) throw new Error(`${text}: graphql-js has something to say of the answer`);
    return data;
  };
  const prepared = (text: string): (() => Promise<unknown>) => {
    const document = parse(text);
    return () => run(text, answerer.prepare({ document, variables: {} }));
  };
  /** Keeps answers, as the service does where nothing else is set, and sends them again while the data stand. */
  const answers = new KeptAnswers(DEFAULT_LIMITS);
  const kept = (text: string): (() => Promise<unknown>) => {
    const document = parse(text);
    return async () => {
      const prepared = answerer.prepare({ document, variables: {} });
      const known = answers.get(prepared.key);
      if (known && (await prepared.newest(options())).version === known.version) return known.data;
      const data = await run(text, prepared);
      answers.keep(prepared.key, { version: prepared.version() ?? '', data, nodes: prepared.cost().actual });
      return data;
    };
  };
  return { prepared, kept, database, close: () => database.close() };
}
