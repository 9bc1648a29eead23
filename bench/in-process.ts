import { parse } from 'graphql';
import type * as AnswerLayer from '../src/answer/index.ts';
import type * as GraphLayer from '../src/graph/index.ts';

/** The compiled code, as the service runs it: what compiles while it loads would add to every call. */
async function compiled<Module>(layer: string): Promise<Module> {
  const builder: { compileWhenStale(say: (line: string) => void): Promise<void> } = await import(
    new URL('../scripts/build.mjs', import.meta.url).href
  );
  await builder.compileWhenStale(console.error);
  return import(new URL(`../dist/${layer}/index.js`, import.meta.url).href);
}

/** Ambit without HTTP on a server that runs already: asks as the service does and gives the data as GraphQL completed it. */
export async function ambitOn(endpoint: { readonly uri: string; readonly user: string; readonly password: string }) {
  const { Answerer, loadSchema } = await compiled<typeof AnswerLayer>('answer');
  const { openDatabase } = await compiled<typeof GraphLayer>('graph');
  const database = await openDatabase({ kind: 'server', ...endpoint, database: 'neo4j', deadlines: { readMs: 60_000, writeMs: 60_000 } });
  const answerer = new Answerer({ schema: loadSchema(), database, today: () => new Date().toISOString().slice(0, 10) });
  const prepared = (text: string): (() => Promise<unknown>) => {
    const document = parse(text);
    return async () => {
      const prepared = answerer.prepare({ document, variables: {} });
      const data = prepared.complete(await prepared.run({ deadlineMs: 60_000, signal: new AbortController().signal }));
      if (!data) throw new Error(`${text}: graphql-js has something to say of the answer`);
      return data;
    };
  };
  return { prepared, database, close: () => database.close() };
}
