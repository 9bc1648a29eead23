import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { cypher, PING } from '../../src/cypher/index.ts';
import { BoltDatabase } from '../../src/graph/bolt-database.ts';
import { resolveClassPath } from '../../src/graph/embedded/class-path.ts';
import { findJava } from '../../src/graph/embedded/find-java.ts';
import { startJava } from '../../src/graph/embedded/java-process.ts';
import { readOwner } from '../../src/graph/embedded/owner.ts';
import { freePort, portIsOpen } from '../../src/graph/embedded/ports.ts';
import { stillLives } from '../../src/graph/embedded/process-identity.ts';
import { settingsText } from '../../src/graph/embedded/settings.ts';
import { migrate, openDatabase, type Database } from '../../src/graph/index.ts';
import { embeddedOptions } from '../harness/embedded.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

// One story, in order: starting takes seconds.
const folder = temporaryFolder('our data, dätä, 数据');
const SCRIPT = fileURLToPath(new URL('../harness/own-database.ts', import.meta.url));
const KEPT = { text: cypher`MATCH (k:Kept) RETURN k.value`, params: {} };
let owner: ChildProcess;
let database: Database | undefined;

afterAll(async () => {
  owner.kill('SIGKILL');
  await database?.close();
  removeTemporaryFolder(folder);
});

async function millisecondsUntil(isSo: () => boolean, limitMs: number): Promise<number> {
  const startedAt = performance.now();
  while (!isSo() && performance.now() - startedAt < limitMs) await pause(20);
  return performance.now() - startedAt;
}

const running = () => {
  const found = readOwner(folder)?.database;
  if (!found) throw new Error('no database is running');
  return found;
};

test('an owner starts a database in a folder whose name has spaces and letters of all kinds', async () => {
  owner = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise<string>((resolve) => owner.stdout?.once('data', (data: Buffer) => resolve(data.toString())));
  expect(said).toBe('written\n');
});

test('what is secret can be read by its user alone', () => {
  for (const file of ['password', 'owner.json']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'password'), 'utf8').length).toBeGreaterThanOrEqual(32);
});

test('the configuration is closed to the outside', () => {
  const settings = readFileSync(join(folder, 'neo4j', 'conf', 'neo4j.conf'), 'utf8').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^server\.bolt\.listen_address=127\.0\.0\.1:\d+$/),
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=true',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'dbms.usage_report.enabled=false',
    ]),
  );
});

test('without the password nobody gets in', async () => {
  const { uri } = running();
  await expect(openDatabase({ kind: 'server', uri, user: 'neo4j', password: 'neo4j', database: 'neo4j' })).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
  });
});

test('a second owner is refused, by name, process and address', async () => {
  await expect(openDatabase(embeddedOptions(folder))).rejects.toMatchObject({
    code: 'IN_USE',
    message: expect.stringContaining(`"npm start" has it (process ${String(owner.pid)}) and answers at http://127.0.0.1:4000`),
  });
});

test('a command joins the running database instead, and leaves it running', async () => {
  const joined = await openDatabase(embeddedOptions(folder, { attach: true }));
  expect(joined.status().kind).toBe('attached');
  expect(await joined.read(KEPT)).toEqual([['before the kill']]);
  await joined.close();
  expect(stillLives(running())).toBe(true);
});

test('kill -9 of the owner ends the database within 5 seconds', async () => {
  const left = running();
  owner.kill('SIGKILL');
  expect(await millisecondsUntil(() => !stillLives(left), 10_000)).toBeLessThan(5_000);
});

test.each(['', '{"pid":', '[]', '{"pid":0}', '{"pid":1,"purpose":7}', JSON.stringify({ pid: process.pid, started: '' })])(
  'a damaged note of who owns the folder is no owner: %s',
  (content) => {
    writeFileSync(join(folder, 'owner.json'), content);
    expect(readOwner(folder)).toBeNull();
  },
);

test('the next start recovers by itself, and what was acknowledged is there', async () => {
  database = await openDatabase(embeddedOptions(folder));
  expect(database.status()).toMatchObject({ kind: 'embedded', reachable: true, version: '5.26.28' });
  expect(await database.read(KEPT)).toEqual([['before the kill']]);
});

test('a database that is killed is UNAVAILABLE within 2 seconds, and started again by its owner', async () => {
  const killed = running();
  process.kill(killed.pid, 'SIGKILL');
  await millisecondsUntil(() => !stillLives(killed), 5_000);
  const startedAt = performance.now();
  await expect(database?.read(PING)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  const rows = async () => database?.read(KEPT).catch(() => null);
  let found = await rows();
  for (const giveUpAt = performance.now() + 90_000; !found && performance.now() < giveUpAt; found = await rows()) await pause(200);
  expect(found).toEqual([['before the kill']]);
  expect(running().pid).not.toBe(killed.pid);
});

test('closing stops the database and gives the folder back', async () => {
  const stopped = running();
  await database?.close();
  expect(stillLives(stopped)).toBe(false);
  expect(existsSync(join(folder, 'owner.json'))).toBe(false);
});

test('a database that takes no writes is said', async () => {
  const home = join(folder, 'neo4j');
  const port = await freePort();
  const { environment, memory, javaArguments, transactionMs } = embeddedOptions(folder);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settingsText(port, { memory, transactionMs })}server.databases.default_to_read_only=true\n`);
  const { java } = await findJava(environment);
  const server = await startJava({ java, classPath: await resolveClassPath(embeddedOptions(folder)), home, environment, memory, javaArguments });
  try {
    while (!(await portIsOpen(port))) await pause(100);
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    const endpoint = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
    const readOnly = new BoltDatabase(endpoint, { kind: 'server', address: '127.0.0.1', version: '5.26.28' });
    while (!(await readOnly.isThere())) await pause(100);
    await expect(migrate(readOnly)).rejects.toMatchObject({ code: 'READ_ONLY', message: expect.stringContaining('takes no writes') });
    await readOnly.close();
  } finally {
    await server.stop();
  }
});
