// `bundle.mjs <folder>` makes one file, main.cjs, of src/ and the packages that it uses: to load its 1,700 modules one by one takes longer than everything else at the
// start of a service. Types are not checked here (seven seconds): `npm run check` does that. Runs on plain Node, after the dependencies are installed.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepCompiled } from './program.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes one file for each entry (name: source), with all that it uses but what several of them share. */
export function bundle(input, folder) {
  return write(input, { dir: folder, format: 'esm' });
}

async function write(input, output) {
  const { rolldown } = await import('rolldown');
  const built = await rolldown({ input, platform: 'node', logLevel: 'warn' });
  // One character beyond Latin 1 would make Node keep all of the source in two bytes a character, for as long as the service runs.
  await built.write({ ...output, comments: false, charset: 'ascii' });
  await built.close();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const [, , folder] = process.argv;
    await write({ main: join(root, 'src', 'main.ts') }, { dir: folder, format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false });
    keepCompiled(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
