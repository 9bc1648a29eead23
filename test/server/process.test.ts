import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../src/graph/embedded/ports.ts';
import { closeTestDatabase, testEndpoint } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}.mjs`, import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script as a person would, with these settings; `onLine` sees what it prints. */
function run(
  name: string,
  args: readonly string[],
  settings: Record<string, string>,
  onLine: (line: string, end: () => void) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [script(name), ...args], { env: { ...process.env, NODE_OPTIONS: '', ...settings } });
  let output = '';
  const read = (data: Buffer): void => {
    output += data.toString();
    onLine(output, () => child.kill('SIGTERM'));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

const folder = temporaryFolder();
let server: Record<string, string>;
beforeAll(async () => {
  await withSeed();
  const { uri, user, password, database } = testEndpoint();
  server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
});
afterAll(async () => {
  removeTemporaryFolder(folder);
  await closeTestDatabase();
});

test('npm start says where it answers, answers there, and stops cleanly when asked to', async () => {
  let answer: Promise<unknown> | undefined;
  const { code, output } = await run('start', [], { ...server, PORT: '0', AMBIT_DEADLINE_MS: '60000' }, (soFar, end) => {
    const url = /Ambit answers at (\S+)/.exec(soFar)?.[1];
    if (!url || answer) return;
    answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ company(id: \\"didi\\") { name } }"}',
    })
      .then((response) => response.json())
      .finally(end);
  });
  expect(await answer).toMatchObject({ data: { company: { name: expect.stringContaining('DiDi') } } });
  expect(code).toBe(0);
  // The log is a stream of its own: a line of it may arrive after the last word.
  expect(output).toMatch(/Finishing requests …[\s\S]*\nStopped\.\n/);
  expect(output).not.toContain(server['NEO4J_PASSWORD']);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('whoever ends npm with %s ends the service', async (signal) => {
  const npm = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '', ...server, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data.toString();
      const found = /Ambit answers at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    npm.stdout.on('data', read);
    npm.stderr.on('data', read);
    npm.on('close', () => reject(new Error(`npm start ended:\n${output}`)));
  });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  npm.kill(signal);
  const answers = () =>
    fetch(`${url}/health/live`).then(
      () => true,
      () => false,
    );
  for (const giveUpAt = Date.now() + 15_000; (await answers()) && Date.now() < giveUpAt;) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await answers()).toBe(false);
});

test('a port that is taken is said before anything is started', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', () => resolve()));
  const { port } = holder.address() as AddressInfo;
  const ended = await run('start', [], { ...server, PORT: String(port) });
  holder.close();
  expect(ended).toMatchObject({
    code: 5,
    output: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port with PORT.`),
  });
});

test('an address that this machine does not have is said before anything is started', async () => {
  const ended = await run('start', [], { ...server, HOST: '203.0.113.1', PORT: '0' });
  expect(ended).toMatchObject({ code: 2, output: expect.stringContaining('This machine has no address 203.0.113.1. Set HOST to one of its own.') });
  expect(ended.output).not.toContain('Preparing');
});

test('a database that is away ends the start with one message', async () => {
  const ended = await run('start', [], { ...server, NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`, PORT: '0' });
  expect(ended).toMatchObject({ code: 4, output: expect.stringMatching(/^No Neo4j server answers at .*\n$/m) });
});

test('a machine without Java is told the ways out', async () => {
  const ended = await run('start', [], { PORT: '0', JAVA_HOME: '/nowhere', AMBIT_DATA: folder, NEO4J_URI: '' });
  expect(ended).toMatchObject({ code: 3, output: expect.stringMatching(/No Java found in JAVA_HOME.*install a JDK.*NEO4J_URI/) });
});

test('settings that are not valid are all named', async () => {
  const ended = await run('ambit', ['serve'], { PORT: 'x', LOG_LEVEL: 'y' });
  expect(ended).toMatchObject({ code: 2, output: expect.stringMatching(/PORT: expected[\s\S]*LOG_LEVEL: expected/) });
});

test('a mistyped command is corrected', async () => {
  expect(await run('ambit', ['imprt'], {})).toMatchObject({
    code: 2,
    output: expect.stringContaining("There is no command 'imprt'; did you mean 'import'?"),
  });
});

test('--help lists commands, settings and exit codes', async () => {
  const { code, output } = await run('ambit', ['--help'], {});
  expect(code).toBe(0);
  for (const part of ['serve', 'import <folder>', 'PORT', 'NEO4J_URI', 'AMBIT_HEAP', 'Exit codes:']) expect(output).toContain(part);
});
