import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { DEFAULT_MEMORY, openDatabase } from '../../src/graph/index.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => removeTemporaryFolder(folder));

const open = (place: string) =>
  openDatabase({
    kind: 'embedded',
    folder: place,
    purpose: 'test',
    address: null,
    attach: false,
    memory: DEFAULT_MEMORY,
    transactionMs: 1_000,
    startMs: 1_000,
    environment: {},
    javaArguments: [],
    report: () => undefined,
  });

test.each([
  ['a file', join(dirname(folder), 'file')],
  ['a place below a file', join(dirname(folder), 'file', 'data')],
  ...(process.platform === 'linux' ? [['a place that takes no folders', '/proc/ambit/data']] : []),
])('%s is no data folder, and is told at once', async (_what, place = '') => {
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(join(dirname(folder), 'file'), '');
  await expect(open(place)).rejects.toMatchObject({ code: 'NO_FOLDER', message: expect.stringContaining(place) });
});
