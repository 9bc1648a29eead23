// The program that bundle.mjs made, and beside it what V8 made of that: to read five megabytes anew takes longer than to run them. Another Node than the
// one that wrote it does not take it and compiles once more. Plain Node.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
// Whole: with names an old Node ends before it is told which one it takes.
import vm from 'node:vm';

const file = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));
const compiled = `${file}.compiled`;

/** What src/main.ts exports. */
export function loadProgram() {
  return run(scriptOf(existsSync(compiled) ? readFileSync(compiled) : undefined));
}

/** Writes what V8 knows of the program once it is loaded. */
export function keepCompiled() {
  const script = scriptOf(undefined);
  run(script);
  writeFileSync(compiled, script.createCachedData());
}

/** The program as a function, as Node itself has it of a CommonJS module. */
function scriptOf(cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  return new vm.Script(source, { filename: file, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
}

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}
