#!/usr/bin/env node
// Runs a long test of bench/ with what it needs: `npm run fuzz`, `npm run soak`. Further arguments are the run's own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { prefetchDatabase } from './prefetch-database.mjs';

const say = (line) => process.stderr.write(`${line}\n`);
const [name = '', ...args] = process.argv.slice(2);
await Promise.all([process.env.NEO4J_TEST_URI ? undefined : prefetchDatabase(say), ensureDependencies(say)]);

const root = fileURLToPath(new URL('../', import.meta.url));
const run = spawn(process.execPath, ['--import', 'tsx', `${root}bench/${name}.ts`, ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('close', (code) => (process.exitCode = code ?? 1));
