import { tsImport } from 'tsx/esm/api';

/** Jest cannot load a TypeScript module here itself. */
export default async function run(...args) {
  const module = await tsImport('./global-teardown.ts', import.meta.url);
  await module.default(...args);
}
