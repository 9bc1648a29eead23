#!/usr/bin/env node
// npm start: everything that is needed on a fresh clone, then the service, in this very process.
import { ensureDependencies } from './ensure-dependencies.mjs';
import { prefetchDatabase } from './prefetch-database.mjs';
import { loadProgram } from './program.mjs';
import { stopWithNpm } from './stop-with-npm.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

await Promise.all([process.env.NEO4J_URI ? undefined : prefetchDatabase(say), ensureDependencies(say)]);
const { buildPages, compileWhenStale } = await import('./build.mjs');
const folder = await compileWhenStale(say);
// The pages are built while the database starts.
const over = new AbortController();
const pages = buildPages(say, over.signal);
// Not before: until here the default of a signal, to end at once, is right.
stopWithNpm();
// Not before: npm would leave out what is needed to build. Outside production graphql-js takes a slower way through every value, to warn of two copies of itself.
process.env.NODE_ENV ??= 'production';
const { main } = loadProgram(folder);
process.exitCode = await main(['serve', ...process.argv.slice(2)], pages);
// A start that fails does not wait for pages that nobody will see.
over.abort();
