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
  const built = await rolldown({ input, platform: 'node', logLevel: 'warn', plugins: [{ name: 'latin', generateBundle: latin }] });
  await built.write({ ...output, comments: false });
  await built.close();
}

/** One character beyond Latin 1 makes Node keep all of the source in two bytes a character, for as long as the service runs. */
function latin(_options, files) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  for (const file of Object.values(files)) if (file.type === 'chunk') file.code = file.code.replace(/(?<!\\)[^\0-\xff]/g, escaped);
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
