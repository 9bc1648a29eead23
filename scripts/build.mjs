// Brings dist/ up to date with src/: the program and the pages, each by a process of its own, whose memory does not stay with the service. Plain node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

/**
 * Makes the program of src/main.ts, once for each state of the sources and each Node, whose compiled code another one does not take; gives its folder.
 * Whoever starts at the same moment writes into a folder of its own: the first to be ready gives it its name. Ends when the sources do not compile.
 */
export async function compileWhenStale(say) {
  const name = `program-${sourceHash()}`;
  const folder = join(dist, `${name}-${process.version}`);
  if (existsSync(folder)) return folder;
  say('Compiling …');
  const making = `${folder}-${process.pid}`;
  const code = await run(process.execPath, [join(root, 'scripts', 'bundle.mjs'), making], say);
  if (code === 0) giveName(making, folder);
  rmSync(making, { recursive: true, force: true });
  if (code !== 0) {
    say('The sources do not compile: see above.');
    process.exit(1);
  }
  removeOutdated(name);
  return folder;
}

/** Builds the pages, if there is something to build; takes as long as it takes, beside the start of the database. The signal ends it. */
export async function buildPages(say, signal) {
  const script = join(root, 'scripts', 'build-web.mjs');
  if (!existsSync(script)) return;
  const code = await run(process.execPath, [script], (line) => line.includes('up to date') || say(line), { signal });
  if (code !== 0 && !signal.aborted) say('The pages could not be built: see above. The service runs without them.');
}

/** Contents, not dates: those say nothing after a clone or a checkout. */
function sourceHash() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('explorer'))
    .toSorted((left, right) => (left < right ? -1 : 1))
    .map((path) => join('src', path));
  for (const path of [...sources, join('scripts', 'bundle.mjs'), join('scripts', 'program.mjs'), 'tsconfig.json', 'package-lock.json'])
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function giveName(making, folder) {
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another start was quicker: it made the same.
    if (!existsSync(folder)) throw error;
  }
}

/** Programs of sources that are no more; the pages are another script's. */
function removeOutdated(name) {
  for (const other of readdirSync(dist)) if (other !== 'web' && !other.startsWith(name)) rmSync(join(dist, other), { recursive: true, force: true });
}

function run(command, args, say, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...options });
    createInterface({ input: child.stdout }).on('line', say);
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
