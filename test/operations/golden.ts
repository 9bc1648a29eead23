import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { printPlan } from '../../src/plan/index.ts';
import type { Asker } from './ask.ts';
import { prettyCypher } from './pretty-cypher.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** Names of the operations that stand beside their plan, statements and answer. */
export const goldenNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .toSorted();

/** A file beside an operation. */
export const goldenFile = (name: string, extension: 'graphql' | 'variables.json' | 'plan' | 'cypher' | 'json'): URL =>
  new URL(`${name}.${extension}`, FOLDER);

export interface Golden {
  readonly plan: string;
  readonly cypher: string;
  readonly json: string;
  readonly texts: readonly string[];
  readonly roundTrips: number;
}

/** Plan, statements and answer of an operation, with everything in them that differs from run to run made equal. */
export async function goldenOf(name: string, { ask, answerer }: Asker): Promise<Golden> {
  const document = parse(readFileSync(goldenFile(name, 'graphql'), 'utf8'));
  const variablesFile = goldenFile(name, 'variables.json');
  const variables: Record<string, unknown> = existsSync(variablesFile) ? JSON.parse(readFileSync(variablesFile, 'utf8')) : {};
  const { data, errors, statements, roundTrips } = await ask(document, variables);
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ message, path }) => `${message} at ${path?.join('.')}`).join('\n')}\n${print(document)}`);
  return {
    plan: printPlan(answerer.explain({ document, variables }).plan),
    cypher: statements.map(({ text, params }) => `// ${JSON.stringify(params, normalised)}\n${prettyCypher(text)}`).join('\n'),
    json: `${JSON.stringify(data, normalised, 2)}\n`,
    texts: statements.map(({ text }) => text),
    roundTrips,
  };
}

const INSTANT = /^20\d\d-\d\d-\d\dT[\d:.]+Z$/;

/** Cursors are shown for what they hold; instants of recording are not shown. */
function normalised(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'cursor' || key.endsWith('Cursor')) return cursorText(value);
  return value.replace(INSTANT, '<instant>');
}

function cursorText(text: string): string {
  const [, list, valid, , published, order] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as readonly (string | null)[];
  return `<${[list, valid, published, order?.split(/[\u{1}\u{2}]/u).join(' ')].filter((part) => part !== null && part !== undefined).join(' | ')}>`;
}
