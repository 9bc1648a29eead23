// Makes one file, dist/main.js, of src/ and the packages that it uses, when they have changed since: to load its 1,700 modules one by one takes longer than
// everything else at the start of a service. Types are not checked here (seven seconds): `npm run check` does that. Plain node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, '.compiled');

/** Makes dist/main.js do what src/main.ts says. Ends the program when the sources do not compile. */
export async function compileWhenStale(say) {
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Compiling …');
  removeCompiled();
  try {
    await bundle({ main: join(root, 'src', 'main.ts') }, dist);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    say('The sources do not compile: see above.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}

/** Writes one file for each entry (name: source), with all that it uses but what several of them share. */
export async function bundle(input, folder) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'warn' });
  await bundle.write({ dir: folder, format: 'esm' });
  await bundle.close();
}

/** Builds the pages, if there is something to build; takes as long as it takes, beside the start of the database. The signal ends it. */
export async function buildPages(say, signal) {
  const script = join(root, 'scripts', 'build-web.mjs');
  if (!existsSync(script)) return;
  // A process of its own: the bundler's memory is not to stay with the service.
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
  for (const path of [...sources, join('scripts', 'build.mjs'), 'tsconfig.json', 'package-lock.json'])
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** What was compiled before may have no source any more; the pages are another script's. */
function removeCompiled() {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) if (name !== 'web') rmSync(join(dist, name), { recursive: true, force: true });
}

function run(command, args, say, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...options });
    createInterface({ input: child.stdout }).on('line', say);
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
