import { execute, parse } from 'graphql';
import { Answerer, loadSchema } from '../answer/index.ts';
import type { Database } from '../graph/index.ts';
import { AmbitError } from '../lib/index.ts';

/** A command waits for its answer; a cold database plans the first statement for seconds. */
const DEADLINE_MS = 60_000;

/** Asks the graph a question of the API and gives its data; refusals and errors are AmbitErrors. */
export async function ask(database: Database, text: string, variables: Record<string, unknown>): Promise<Readonly<Record<string, unknown>>> {
  const answerer = new Answerer({ schema: loadSchema(), database, today: () => new Date().toISOString().slice(0, 10) });
  const document = parse(text);
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const answer = await answerer.prepare({ document, variables: given }).run({ deadlineMs: DEADLINE_MS, signal: new AbortController().signal });
  const { data, errors } = await execute({ schema: answerer.schema, document, variableValues: given, contextValue: { answer } });
  if (errors?.[0] || !data) throw new AmbitError('INTERNAL', errors?.[0]?.message ?? 'The question has no answer.');
  return data;
}
