import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { checkDisk } from '../../src/cli/check-disk.ts';

const NOTHING = { nodes: { added: 0, changed: 0, closed: 0, unchanged: 9_000_000 }, edges: { added: 0, closed: 0, unchanged: 9_000_000 } };
const MANY = { ...NOTHING, edges: { ...NOTHING.edges, added: 3_000_000 } };

test('an import that the disk cannot hold is refused before anything is written', () => {
  expect(() => checkDisk(MANY, '/data', 2 ** 30)).toThrow(
    "3000000 rows take about 3734 MiB; the disk of '/data' has 1024 MiB left. Make room, or set AMBIT_DATA to a folder on another disk.",
  );
  expect(() => checkDisk(MANY, '/data', 2 ** 33)).not.toThrow();
});

test('what stands already takes no room', () => {
  expect(() => checkDisk(NOTHING, '/data', 2 ** 29)).not.toThrow();
  expect(() => checkDisk(NOTHING, tmpdir())).not.toThrow();
});
