#!/usr/bin/env node
// All tests, on a fresh clone too: `npm test`. Further arguments go to jest: `npm test -- test/time`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { prefetchDatabase } from './prefetch-database.mjs';

const say = (line) => process.stderr.write(`${line}\n`);
await Promise.all([process.env.NEO4J_TEST_URI ? undefined : prefetchDatabase(say), ensureDependencies(say)]);

const root = fileURLToPath(new URL('../', import.meta.url));
// Workers get the flags from NODE_OPTIONS; jest needs the first one to run ES modules and node warns of it in every process.
const nodeOptions = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
const jest = spawn(process.execPath, [`${root}node_modules/jest/bin/jest.js`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: nodeOptions },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
jest.on('close', (code) => (process.exitCode = code ?? 1));
