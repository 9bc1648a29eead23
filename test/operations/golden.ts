import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse, print } from 'graphql';
import { printPlan } from '../../src/plan/index.ts';
import type { Asker } from './ask.ts';
import { prettyCypher, withoutSpace } from './pretty-cypher.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** Operations on a graph of their test's own; all others are asked of the seed. */
const ELSEWHERE: ReadonlySet<string> = new Set(['by-known', 'plain-type']);

/** Names of the operations on the seed that stand beside their plan, statements and answer. */
export const goldenNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => !ELSEWHERE.has(name))
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
export async function goldenOf(name: string, { ask, answerer }: Asker, given: Record<string, unknown> = {}): Promise<Golden> {
  const document = parse(readFileSync(goldenFile(name, 'graphql'), 'utf8'));
  const variablesFile = goldenFile(name, 'variables.json');
  const stored: Record<string, unknown> = existsSync(variablesFile) ? JSON.parse(readFileSync(variablesFile, 'utf8')) : {};
  const variables = { ...stored, ...given };
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

const INSTANT = /20\d\d-\d\d-\d\dT[\d:.]+Z/g;

/** Cursors are shown for what they hold; instants of recording are not shown. */
function normalised(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'cursor' || key.endsWith('Cursor')) return cursorText(value);
  return value.replace(INSTANT, '<instant>');
}

function cursorText(text: string): string {
  const [, list, valid, , published, order] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as readonly (string | null)[];
  return `<${[list, valid, published, order?.replaceAll('\u0001', ' ').replaceAll('\u0002', ' ')].filter((part) => part !== null && part !== undefined).join(' | ')}>`;
}

/** Set to write the files instead of comparing with them; read the difference before it is kept. */
const isWriting = process.env['UPDATE_GOLDEN'] === '1';

/** Compares with the files beside the operation. */
export function expectGolden(name: string, golden: Golden): void {
  expect(golden.texts.map((text) => withoutSpace(prettyCypher(text)))).toEqual(golden.texts.map(withoutSpace));
  for (const part of ['plan', 'cypher', 'json'] as const) {
    if (isWriting) writeFileSync(goldenFile(name, part), golden[part]);
    expect(golden[part]).toBe(readFileSync(goldenFile(name, part), 'utf8'));
  }
}
