#!/usr/bin/env node
// The full check: everything about the project that can be judged without running it. `npm run check [step…]`
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';

const root = fileURLToPath(new URL('../', import.meta.url));
const has = (path) => existsSync(new URL(`../${path}`, import.meta.url));

const steps = [
  { name: 'lint', asks: 'oxlint finds nothing', run: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', asks: 'TypeScript compiles', run: ['tsc', '-p', '.'] },
  ...(has('src/explorer/tsconfig.json') ? [{ name: 'browser types', asks: 'so does the browser code', run: ['tsc', '-p', 'src/explorer'] }] : []),
  { name: 'page tests', asks: 'so do the tests that open a browser', run: ['tsc', '-p', 'test/tsconfig.browser.json'] },
  { name: 'format', asks: 'prettier changes nothing', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'schema', asks: 'every element of the schema is described and well named', run: ['eslint', 'schema'] },
  { name: 'codegen', asks: 'generated code is what the schema says (else: npm run codegen)', run: ['graphql-codegen', '--check'] },
  { name: 'unused', asks: 'no file, export or dependency is unused', run: ['knip', '--no-progress', '--no-config-hints'] },
];

const asked = process.argv.slice(2);
const queue = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (queue.length === 0) {
  console.error(`No such step. Steps: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const failed = [];
let passed = 0;
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(`\nchecks: ${passed} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work() {
  for (let step = queue.shift(); step; step = queue.shift()) report(step, await outcomeOf(step));
}

function report({ name, asks }, { ok, seconds, output }) {
  if (ok) passed++;
  else failed.push(name);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s  ${asks}`);
  if (!ok) console.log(`${output.trim().replaceAll(/^/gm, '       ')}\n`);
}

function outcomeOf({ run: [command, ...args] }) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(`${root}node_modules/.bin/${command}`, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const finish = (ok) => resolve({ ok, output, seconds: (performance.now() - startedAt) / 1000 });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
