// Builds the pages (dist/web) when their sources, the lockfile or this script changed; otherwise returns at once.
// Runs on plain Node, after the dependencies are installed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src', 'explorer');
const target = join(root, 'dist', 'web');
const compressible = new Set(['.js', '.css', '.html', '.svg', '.json', '.ttf']);

/** Brings `dist/web` up to date; true when something was built. */
export async function buildWeb({ log = console.log } = {}) {
  const hash = await hashOf(['package-lock.json', 'scripts/build-web.mjs', ...(await filesBelow(sources)).map((file) => relative(root, file))]);
  if ((await readFile(join(target, 'built-from'), 'utf8').catch(() => '')) === hash) return false;
  log('Building the pages …');
  const started = performance.now();
  // Built beside and moved into place whole, so that a build that is killed leaves the old pages.
  const building = `${target}.${process.pid}`;
  try {
    // A test run calls itself "test", of which Vite would make pages with the slow checks of development in them.
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    await build({ configFile: join(sources, 'vite.config.ts'), logLevel: 'error', build: { outDir: building } });
    await writeFile(
      join(building, 'operations.json'),
      JSON.stringify([...(await firstAskedOperations()), ...(await playgroundOperations())], null, 2),
    );
    await compressBelow(building);
    await writeFile(join(building, 'built-from'), hash);
    await rm(target, { recursive: true, force: true });
    // Whoever built the same at the same time may have been first.
    await rename(building, target).catch((error) => (error.code === 'ENOTEMPTY' ? undefined : Promise.reject(error)));
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  log(`The pages are built after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

async function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** The questions that the playground opens as tabs, which a service runs once to be ready, and the others of its menu, for later. */
async function playgroundOperations() {
  const folder = join(sources, 'playground', 'examples');
  const { tabs, groups } = JSON.parse(await readFile(join(folder, 'shown.json'), 'utf8'));
  const others = groups.flatMap(({ examples }) => examples).filter((name) => !tabs.includes(name));
  const read = async (name) => ({ name, query: await readFile(join(folder, `${name}.graphql`), 'utf8'), isLater: !tabs.includes(name) });
  return Promise.all([...tabs, ...others].map(read));
}

/** What the explorer asks in its first minute, in the words of its client; run when the service answers already. */
async function firstAskedOperations() {
  // Not loaded where nothing is to be built, as at nearly every start.
  const [{ parse, print, separateOperations }, { formatDocument }] = await Promise.all([import('graphql'), import('urql')]);
  const files = (await filesBelow(sources)).filter((file) => extname(file) === '.graphql' && !file.includes('examples'));
  const texts = await Promise.all(files.toSorted().map((file) => readFile(file, 'utf8')));
  const documents = separateOperations(parse(texts.join('\n')));
  const asked = JSON.parse(await readFile(join(sources, 'first-asked.json'), 'utf8'));
  return asked.map(({ operation, variables }) => ({
    name: operation,
    query: print(formatDocument(documents[operation] ?? fail(`No operation of the explorer is called ${operation}.`))),
    variables,
    isLater: true,
  }));
}

function fail(words) {
  throw new Error(words);
}

async function compressBelow(folder) {
  const files = (await filesBelow(join(folder, 'assets'))).filter((file) => compressible.has(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      // Above 6 the megabytes of the code editor take longer than everything else together, for a few per cent.
      const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
      await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, await promisify(gzip)(content))]);
    }),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(join(root, 'dist'), { recursive: true });
  if (!(await buildWeb())) console.log('The pages are up to date.');
}
