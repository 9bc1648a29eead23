#!/usr/bin/env node
// Runs benchmarks and long tests of bench/ with what they need: `npm run bench` all figures one after another, `npm run bench -- import request`
// those named, `npm run fuzz`, `npm run soak`. What follows the names is passed on to each.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { prefetchDatabase } from './prefetch-database.mjs';

const FIGURES = ['service', 'import', 'request', 'evaluator', 'explorer', 'crowd', 'same-verdicts'];

const say = (line) => process.stderr.write(`${line}\n`);
const root = fileURLToPath(new URL('../', import.meta.url));
const fileOf = (name) => `${root}bench/${name}.ts`;
const given = process.argv.slice(2);
const isName = (word) => /^[a-z][a-z-]*$/.test(word) && existsSync(fileOf(word));
const isUnknown = given.length > 0 && !isName(given[0]);
const firstArgument = given.findIndex((word) => !isName(word));
const names = given.length === 0 ? FIGURES : firstArgument === -1 ? given : given.slice(0, firstArgument);
const args = firstArgument === -1 ? [] : given.slice(firstArgument);

if (isUnknown) {
  say(`There is no benchmark "${given[0]}". Those that print figures: ${FIGURES.join(', ')}; see bench/README.md.`);
  process.exitCode = 2;
} else {
  await Promise.all([process.env.NEO4J_TEST_URI ? undefined : prefetchDatabase(say), ensureDependencies(say)]);
  for (const name of names) {
    if (names.length > 1) say(`\n== ${name}`);
    const code = await run(name);
    process.exitCode ||= code;
    // Whoever interrupts one does not want the next.
    if (code > 128) break;
  }
}

function run(name) {
  const child = spawn(process.execPath, ['--import', 'tsx', fileOf(name), ...args], { cwd: root, stdio: 'inherit' });
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, stop);
      resolve(signal ? 130 : (code ?? 1));
    }),
  );
}
