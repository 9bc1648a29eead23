#!/usr/bin/env node
// Runs what stands in bench/: `npm run bench -- populations 20000`, `npm run bench -- import request`, `npm run fuzz`. Everything a run makes lies in
// one temporary folder, which is removed however the run ends.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { prefetchDatabase } from './prefetch-database.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bench = join(root, 'bench');
const say = (line) => process.stderr.write(`${line}\n`);

/** What `npm run bench` runs when nothing is named. */
const COMMON = ['service', 'import', 'request', 'evaluator', 'explorer', 'crowd', 'same-verdicts'];
/** Files of bench/ that others use. */
const PARTS = [
  'arguments',
  'curves',
  'embedded',
  'generate-dataset',
  'in-process',
  'load-dataset',
  'measure',
  'npm-start',
  'questions',
  'with-service',
];

/** By name: the file to run. A folder with a package of its own keeps what it is compared with out of the product's dependencies. */
const runs = new Map(
  readdirSync(bench, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name.replace(/\.ts$/, '');
    if (entry.isDirectory()) return existsSync(join(bench, name, 'package.json')) ? [[name, join(bench, name, `${name}.ts`)]] : [];
    return entry.name.endsWith('.ts') && !PARTS.includes(name) ? [[name, join(bench, entry.name)]] : [];
  }),
);

const given = process.argv.slice(2);
const count = given.findIndex((word) => !runs.has(word));
const names = given.slice(0, count === -1 ? given.length : count);
const args = given.slice(names.length);
if ((names.length === 0 && args.length > 0) || (names.length > 1 && args.length > 0)) {
  say(names.length === 0 ? `There is no benchmark '${args[0]}'.` : 'Arguments are for one benchmark; name one.');
  say(`There are: ${[...runs.keys()].toSorted().join(', ')}.`);
  process.exit(2);
}

let stopped = null;
let running = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = signal;
    if (running) signalGroup(running.pid, signal);
  });
}

await Promise.all([process.env.NEO4J_TEST_URI ? undefined : prefetchDatabase(say), ensureDependencies(say)]);
for (const name of names.length > 0 ? names : COMMON) {
  if (stopped) break;
  const code = await run(name, runs.get(name));
  if (code !== 0) process.exitCode = code;
}
if (stopped) {
  say('Interrupted; what the run had made is removed.');
  process.exitCode = 130;
}

async function run(name, file) {
  const own = join(bench, name, 'package.json');
  if (existsSync(own) && !install(join(bench, name))) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'ambit-run-'));
  // In a group of its own, so that what the run has started ends with it.
  running = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { NODE_ENV: 'production', ...process.env, TMPDIR: folder },
  });
  const code = await new Promise((resolve) => running.on('close', resolve));
  const { pid } = running;
  running = null;
  for (let attempt = 0; attempt < 60 && signalGroup(pid, 0); attempt++) await pause(500);
  signalGroup(pid, 'SIGKILL');
  await remove(folder);
  return code ?? 1;
}

/** Whether there was anybody to be signalled; 0 only asks. */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** A database whose owner was killed writes for some seconds more, until its watchdog has ended it. */
async function remove(folder) {
  for (let attempt = 0; attempt < 20 && existsSync(folder); attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something was written into it just now.
    }
    if (stopped || existsSync(folder)) await pause(500);
  }
}

function install(folder) {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return true;
  say(`Installing what ${folder} needs …`);
  return spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
