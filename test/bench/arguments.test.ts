import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROJECT_FOLDER } from '../../src/graph/index.ts';

test.each([
  ['populations', 'many', "'many': expected companies, a whole number from 200 to 1000000."],
  ['soak', '-1', "'-1': expected seconds, a whole number from 1 to 1000000."],
  ['fuzz', '1e3', "'1e3': expected operations, a whole number from 1 to 100000000."],
  ['growth', 'XXL', "'XXL': expected a size, one of XS, S, M, L."],
])('%s refuses %s in plain words, before anything is started', (name, argument, message) => {
  const file = join(PROJECT_FOLDER, 'bench', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, argument], { cwd: PROJECT_FOLDER, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
});
