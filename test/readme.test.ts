import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readSdl } from '../src/answer/load-schema.ts';
import { settingsTable } from '../src/config.ts';
import { formatJson, readReadme, rewriteBlock } from './harness/readme.ts';
import { startTestService, type TestService } from './harness/service.ts';
import { testEndpoint } from './harness/database.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { text, blocks } = readReadme();
const textsOf = (info: string): readonly string[] => blocks.filter((block) => block.info === info).map((block) => block.text);
const nameOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? 'unnamed';
const commandsOf = (info: string): readonly string[] => textsOf(info).flatMap((block) => block.split('\n').filter(Boolean));
const queries = textsOf('graphql').map((query) => ({ name: nameOf(query), query }));

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
// Without a service (it did not start) there is nothing to stop.
afterAll(() => service?.stop());

describe('the queries of the README', () => {
  test('are the first question and five more', () => {
    expect(queries).toHaveLength(6);
  });

  test.each(queries)('$name fits the schema', ({ query }) => {
    expect(validate(buildSchema(readSdl()), parse(query))).toEqual([]);
  });

  test.each(queries)('$name is answered, and the answer is not empty', async ({ query }) => {
    const { data, errors } = await service.query(query);
    expect(errors).toEqual([]);
    expect(Object.values(data ?? {}).flat()).not.toContain(null);
    expect(JSON.stringify(data)).not.toMatch(/"(nodes|edges)":\[\]/);
  });

  test('the answer that the README shows is the one that is given', async () => {
    const { data } = await service.query(queries[0]?.query ?? '');
    if (process.env['UPDATE_README'] && data) rewriteBlock('json', formatJson(data));
    expect(JSON.parse(readReadme().blocks.find(({ info }) => info === 'json')?.text ?? '')).toEqual(data);
  });
});

/** Commands work on the run's own database. */
function commandEnvironment(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = testEndpoint();
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

describe('the commands of the README', () => {
  test.each(commandsOf('sh run'))('%s', async (command) => {
    const [program = '', ...args] = command.split(' ');
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: root, env: commandEnvironment() });
    expect(stdout + stderr).not.toBe('');
  });

  test.each(commandsOf('sh'))('%s has a script that exists', (command) => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    const script = scripts[command.replace(/^npm (run )?/, '')] ?? '';
    expect(script).toMatch(/^node (--\S+ )?scripts\/\S+\.mjs$/);
    expect(existsSync(root + script.replace(/^node (--\S+ )?/, ''))).toBe(true);
  });
});

test('the configuration table has every setting with its default', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const settings = [...settingsTable().matchAll(/^\| `(?<name>[A-Z_\d]+)` \| (?<fallback>[^|]*?) \|/gm)].map(({ groups }) => [
    groups?.['name'],
    groups?.['fallback'],
  ]);
  expect(settings.length).toBeGreaterThan(8);
  expect(settings.filter(([name = '', fallback = '']) => !rows.some((row) => row.includes(`\`${name}\``) && row.includes(fallback)))).toEqual([]);
});

test('the README is short enough to be read', () => {
  expect(text.split('\n').length).toBeLessThanOrEqual(151);
});

test('every link to a file of the project leads to one', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(root + link))).toEqual([]);
});
