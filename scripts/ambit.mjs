#!/usr/bin/env node
// npm run ambit -- <command>: the commands of src/cli, compiled when needed.
import module from 'node:module';
import { ensureDependencies } from './ensure-dependencies.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

await ensureDependencies(say);
const { compileWhenStale } = await import('./build.mjs');
await compileWhenStale(say);
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2));
