import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const folder = temporaryFolder('project');

/** Runs `npm run ambit -- --help` in a copy of the project that nothing was compiled in yet. */
function help(): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'ambit.mjs'), '--help'], { env: { ...process.env, NODE_OPTIONS: '' } });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const part of ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts', 'src', 'schema'])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true, filter: (path) => !path.includes('explorer') });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => removeTemporaryFolder(folder));

test('two that start at the same moment compile without disturbing each other, and leave one program', async () => {
  const [one, other] = await Promise.all([help(), help()]);
  expect(one).toEqual({ code: 0, output: expect.stringContaining('npm run ambit') });
  expect(other).toEqual(one);
  expect(readdirSync(join(folder, 'dist'))).toEqual([expect.stringMatching(/^program-[0-9a-f]{16}-v\d+/)]);
});

test('what was compiled of other sources goes, what another Node compiled of the same stays', async () => {
  const dist = join(folder, 'dist');
  const [program = ''] = readdirSync(dist);
  const ofAnotherNode = program.replace(/-v\d+.*/, '-v99.0.0');
  cpSync(join(dist, program), join(dist, ofAnotherNode), { recursive: true });
  expect((await help()).code).toBe(0);
  expect(readdirSync(dist)).toEqual([program, ofAnotherNode]);
  cpSync(join(PROJECT, 'src', 'lib', 'invariant.ts'), join(folder, 'src', 'lib', 'another.ts'));
  expect((await help()).code).toBe(0);
  const [next, ...rest] = readdirSync(dist);
  expect(rest).toEqual([]);
  expect(next).not.toBe(program);
});
