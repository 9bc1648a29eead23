import { execute, parse } from 'graphql';
import { Answerer, loadSchema } from '../src/answer/index.ts';
import { openDatabase } from '../src/graph/index.ts';

/** Ambit without HTTP on a server that runs already: asks as the service does and gives the data as JSON. */
export async function ambitOn(endpoint: { readonly uri: string; readonly user: string; readonly password: string }) {
  const database = await openDatabase({ kind: 'server', ...endpoint, database: 'neo4j', deadlines: { readMs: 60_000, writeMs: 60_000 } });
  const answerer = new Answerer({ schema: loadSchema(), database, today: () => new Date().toISOString().slice(0, 10) });
  const prepared = (text: string): (() => Promise<unknown>) => {
    const document = parse(text);
    return async () => {
      const answer = await answerer.prepare({ document, variables: {} }).run({ deadlineMs: 60_000, signal: new AbortController().signal });
      const { data, errors } = await execute({ schema: answerer.schema, document, contextValue: { answer } });
      if (errors) throw new Error(`${text}: ${errors[0]?.message ?? ''}`);
      return JSON.parse(JSON.stringify(data)) as unknown;
    };
  };
  return { prepared, database, close: () => database.close() };
}
