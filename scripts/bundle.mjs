// Makes one file, dist/main.js, of src/ and the packages that it uses: to load its 1,700 modules one by one takes longer than everything else at the
// start of a service. Types are not checked here (seven seconds): `npm run check` does that. Runs on plain Node, after the dependencies are installed.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes one file for each entry (name: source), with all that it uses but what several of them share. */
export async function bundle(input, folder) {
  const { rolldown } = await import('rolldown');
  const built = await rolldown({ input, platform: 'node', logLevel: 'warn' });
  await built.write({ dir: folder, format: 'esm' });
  await built.close();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await bundle({ main: join(root, 'src', 'main.ts') }, join(root, 'dist'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
