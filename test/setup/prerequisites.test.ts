import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resolveClassPath } from '../../src/graph/embedded/class-path.ts';
import { ensurePassword } from '../../src/graph/embedded/password.ts';
import { findJava, majorVersion } from '../../src/graph/embedded/find-java.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder('bin');

beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(() => removeTemporaryFolder(folder));

/** A program of that name, alone on the PATH, that does what the shell lines say. */
function onlyProgram(name: string, ...lines: readonly string[]): Record<string, string> {
  for (const other of ['java', 'mvn']) rmSync(join(folder, other), { force: true });
  writeFileSync(join(folder, name), ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(folder, name), 0o755);
  return { PATH: folder };
}

describe('Java', () => {
  test('is missing: one message with the ways out', async () => {
    await expect(findJava({ PATH: join(folder, 'empty') })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringMatching(/No Java found in the PATH.*Java 17 or later: install a JDK.*NEO4J_URI/),
    });
  });

  test('is missing where JAVA_HOME points', async () => {
    await expect(findJava({ JAVA_HOME: join(folder, 'nowhere'), PATH: process.env['PATH'] })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringContaining(`JAVA_HOME (${join(folder, 'nowhere')})`),
    });
  });

  test('is too old: the message names both versions', async () => {
    const environment = onlyProgram('java', 'echo \'openjdk version "11.0.22" 2024-01-16\' >&2');
    await expect(findJava(environment)).rejects.toMatchObject({
      code: 'OLD_JAVA',
      message: expect.stringMatching(/Java 11\.0\.22 .* needs 17 or later.*NEO4J_URI/),
    });
  });

  test('is something else', async () => {
    await expect(findJava(onlyProgram('java', 'echo hello'))).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringContaining('does not say its version'),
    });
  });

  test.each([
    ['1.8.0_402', 8],
    ['17.0.15', 17],
    ['21', 21],
    ['25-ea', 25],
  ])('version %s is %i', (version, major) => {
    expect(majorVersion(version)).toBe(major);
  });

  test('of this machine is found', async () => {
    const { version } = await findJava(process.env);
    expect(majorVersion(version)).toBeGreaterThanOrEqual(17);
  });
});

describe('Maven', () => {
  const report = (): void => undefined;

  test('is missing: one message with the ways out', async () => {
    const environment = { PATH: join(folder, 'empty') };
    await expect(resolveClassPath({ environment, report }, join(folder, 'cache-1'))).rejects.toMatchObject({
      code: 'NO_MAVEN',
      message: expect.stringMatching(/No Maven.*install Maven.*NEO4J_URI/),
    });
  });

  test('cannot fetch: its own first error, its log, the ways out', async () => {
    const environment = onlyProgram('mvn', 'echo "[ERROR] Could not transfer artifact: Connection refused"', 'exit 1');
    const cache = join(folder, 'cache-2');
    await expect(resolveClassPath({ environment, report }, cache)).rejects.toMatchObject({
      code: 'NO_JARS',
      message: expect.stringMatching(/Could not transfer artifact: Connection refused\n.*maven\.log.*proxy.*NEO4J_URI/s),
    });
    expect(readFileSync(join(cache, 'maven.log'), 'utf8')).toContain('Connection refused');
  });

  test('is asked once, and again when a jar has gone', async () => {
    const cache = join(folder, 'cache-3');
    const jars = ['one.jar', 'two.jar'].map((name) => join(folder, name));
    for (const jar of jars) writeFileSync(jar, '');
    const asked: string[] = [];
    const resolve = (): Promise<readonly string[]> => {
      const out = 'for word in "$@"; do case "$word" in -Dmdep.outputFile=*) file="${word#*=}";; esac; done';
      const environment = onlyProgram('mvn', out, `printf '%s' '${jars.join(':')}' > "$file"`);
      return resolveClassPath({ environment, report: (line) => asked.push(line) }, cache);
    };
    expect(await resolve()).toEqual(jars);
    expect(asked).toEqual([
      expect.stringMatching(/^Fetching Neo4j 5\.26\.28 by Maven \(once/),
      expect.stringMatching(/^Fetched Neo4j 5\.26\.28 in \d+ s\.$/),
    ]);
    expect(await resolve()).toEqual(jars);
    expect(asked).toHaveLength(2);
    rmSync(join(folder, 'two.jar'));
    await expect(resolve()).rejects.toMatchObject({ code: 'NO_JARS' });
    expect(asked).toHaveLength(3);
  });
});

describe('the password', () => {
  test('is made once, and never for a database that has another', () => {
    const [data, home] = [join(folder, 'data'), join(folder, 'data', 'neo4j')];
    mkdirSync(home, { recursive: true });
    const password = ensurePassword(data, home);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(readFileSync(join(home, 'data', 'dbms', 'auth.ini'), 'utf8')).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/);
    mkdirSync(join(home, 'data', 'databases'), { recursive: true });
    expect(ensurePassword(data, home)).toBe(password);
    rmSync(join(data, 'password'));
    expect(() => ensurePassword(data, home)).toThrow(/is gone: the file .*password is missing\. Put it back, or remove/);
  });
});
