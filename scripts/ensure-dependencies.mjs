// Installs what package-lock.json names when node_modules lacks it. Plain node: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What an installation needs at least; package.json `engines` says the same. */
const OLDEST_NODE = [20, 19];

/** Ends the program with one clear message when this Node is too old, or when the dependencies can neither be found nor installed. */
export async function ensureDependencies(say = (line) => process.stderr.write(`${line}\n`)) {
  const refusal = nodeRefusal(process.versions.node) ?? (isInstalled() ? null : await install(say));
  if (refusal === null) return;
  say(refusal);
  process.exit(1);
}

/** Why this Node cannot run the project; null when it can. */
export function nodeRefusal(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const isEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isEnough
    ? null
    : `Ambit needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. Install a newer one (https://nodejs.org) and run the same command again.`;
}

/** npm notes what it installed in a lockfile of its own, as its last step. Dates of files say nothing after a clone or a copy. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json') ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return installed !== null;
    // An optional package may be for another platform.
    return installed?.[path] === undefined ? optional === true : installed[path].version === version;
  });
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}

async function install(say) {
  const reason = existsSync(join(root, 'node_modules')) ? 'they are not those of package-lock.json' : 'first run';
  say(`Installing dependencies (${reason}) …`);
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const progress = setInterval(() => say(`  still installing, ${seconds()} s`), 10_000);
  const { code, output } = await run(npmCommand(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(progress);
  if (code !== 0) return refusalOf(output);
  say(`Dependencies installed in ${seconds()} s.`);
  return null;
}

/** npm stands beside node in every distribution; a search path may know another one, or none. */
function npmCommand() {
  const beside = join(dirname(process.execPath), process.platform === 'win32' ? 'npm.cmd' : 'npm');
  return existsSync(beside) ? beside : 'npm';
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.code === 'ENOENT' ? 'npm was not found' : error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function refusalOf(output) {
  const lastLines = output.trim().split('\n').slice(-8).join('\n  ');
  return `The dependencies could not be installed. npm says:\n  ${lastLines}\nCheck the network, the proxy and the free space, then run the same command again.`;
}
