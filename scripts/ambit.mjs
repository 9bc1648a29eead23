#!/usr/bin/env node
// npm run ambit -- <command>: the commands of src/cli, compiled when needed.
import { ensureDependencies } from './ensure-dependencies.mjs';
import { loadProgram } from './program.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

await ensureDependencies(say);
const { compileWhenStale } = await import('./build.mjs');
const folder = await compileWhenStale(say);
const { main } = loadProgram(folder);
process.exitCode = await main(process.argv.slice(2));
