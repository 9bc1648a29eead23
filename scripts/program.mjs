// The program that bundle.mjs made, and beside it what V8 made of that: to read five megabytes anew takes longer than to run them. Plain Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// Whole: with names an old Node ends before it is told which one it takes.
import vm from 'node:vm';

/** What src/main.ts exports, out of the folder that it was compiled into. */
export function loadProgram(folder) {
  return run(folder, scriptOf(folder, readFileSync(compiledIn(folder))));
}

/** Writes what V8 knows of the program once it is loaded. */
export function keepCompiled(folder) {
  const script = scriptOf(folder, undefined);
  run(folder, script);
  writeFileSync(compiledIn(folder), script.createCachedData());
}

const sourceIn = (folder) => join(folder, 'main.cjs');
const compiledIn = (folder) => join(folder, 'main.compiled');

/** The program as a function, as Node itself has it of a CommonJS module. */
function scriptOf(folder, cachedData) {
  const filename = sourceIn(folder);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  return new vm.Script(source, { filename, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
}

function run(folder, script) {
  const module = { exports: {} };
  const file = sourceIn(folder);
  script.runInThisContext()(module.exports, createRequire(file), module, file, folder);
  return module.exports;
}
