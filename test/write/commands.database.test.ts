import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { COMMANDS, runCommand } from '../../src/cli/index.ts';
import { loadConfig } from '../../src/config.ts';
import { readHead } from '../../src/write/index.ts';
import { Lease } from '../../src/write/lease.ts';
import { closeTestDatabase, testDatabase, testEndpoint, withCleanGraph } from '../harness/database.ts';
import { entireGraph } from './visible-claims.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambit-import-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeTestDatabase();
});

const write = (name: string, content: unknown): void => writeFileSync(join(folder, name), JSON.stringify(content));
const regulators = [
  { id: 'north', name: 'Regulator of the North', kind: 'administration', jurisdiction: 'IM', citations: [] },
  { id: 'harbour', name: 'Harbour Office', kind: 'administration', jurisdiction: 'IM', parent: 'north', citations: [] },
];

beforeEach(async () => {
  await withCleanGraph();
  write('manifest.json', { format: 1, id: 'isles', title: 'Regulators of the isles', licence: 'CC0-1.0' });
  write('jurisdictions.json', [{ id: 'IM', name: 'Isle of Man', kind: 'country' }]);
  write('regulators.json', regulators);
});

/** Runs a command as its user would; answers with its exit code and what it printed. */
async function ambit(...args: readonly string[]) {
  return ambitHeard(() => undefined, ...args);
}

/** The same, with someone who hears each line. */
async function ambitHeard(hear: (line: string) => void, ...args: readonly string[]) {
  const { uri, user, password, database } = testEndpoint();
  const config = loadConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
  const said: string[] = [];
  const print = (line: string): void => {
    said.push(line);
    hear(line);
  };
  const context = { config, say: print, tell: print, signal: new AbortController().signal, pages: Promise.resolve() };
  const code = await runCommand(COMMANDS, args, context);
  return { code, said: said.join('\n') };
}

test('import loads a folder; the same again changes nothing; check finds files and graph equal', async () => {
  expect(await ambit('import', folder)).toMatchObject({ code: 0, said: expect.stringContaining('Change 1: 3 nodes and 3 edges added.') });
  expect(await ambit('import', folder)).toEqual({ code: 0, said: 'Nothing changed: 3 nodes and 3 edges already stand.' });
  expect((await ambit('check', folder)).said).toContain('The graph says the same: 3 nodes and 3 edges');
});

test('a dry run says what would change and writes nothing', async () => {
  const before = await entireGraph(await testDatabase());
  expect(await ambit('import', folder, '--dry-run')).toEqual({ code: 0, said: 'Would be written: 3 nodes and 3 edges added.' });
  expect(await entireGraph(await testDatabase())).toBe(before);
});

test('a slip is told with file, path and the nearest word, and nothing is written', async () => {
  write('regulators.json', [{ ...regulators[0], parent: 'harbor' }, regulators[1]]);
  const { code, said } = await ambit('import', folder);
  expect(code).toBe(1);
  expect(said).toMatch(/nothing was written.*\n.*regulators\.json: unknown regulator 'harbor' at .*parent; did you mean 'harbour'\?/);
  expect((await readHead(await testDatabase())).sequence).toBe(0);
});

test('check names what differs and ends with 1', async () => {
  await ambit('import', folder);
  write('regulators.json', [regulators[0]]);
  const { code, said } = await ambit('check', folder);
  expect(code).toBe(1);
  expect(said).toContain('in the graph, not in the files:\n  harbour\n');
});

test('arguments that a command does not take end with 2 and its usage', async () => {
  for (const args of [['import'], ['import', '--now', folder], ['import', folder, folder], ['check', '--all']]) {
    expect(await ambit(...args)).toEqual({ code: 2, said: expect.stringContaining(`Usage: npm run ambit -- ${String(args[0])} `) });
  }
});

test('import waits for another that is writing', async () => {
  const other = new Lease(await testDatabase(), { actor: 'other', clock: () => new Date() });
  await other.take();
  const hear = (line: string): void => void (line.startsWith('Waiting') && other.release());
  const { code, said } = await ambitHeard(hear, 'import', folder);
  expect(said).toMatch(/^Waiting: other \(process \d+ on .* is writing/m);
  expect(code).toBe(0);
});
