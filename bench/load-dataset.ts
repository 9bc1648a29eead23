import { fileURLToPath } from 'node:url';
import { claimsForGraph, readKnown } from '../src/cli/claims-for-graph.ts';
import type { Database } from '../src/graph/index.ts';
import { readDataset } from '../src/io/index.ts';
import { importClaims, type ClaimSet } from '../src/write/index.ts';

/** The folder of the project's own data set. */
export const SEED = fileURLToPath(new URL('../seed', import.meta.url));
const OPTIONS = { actor: 'bench', clock: () => new Date() };

/** How much was loaded, and how long reading (with checking) and writing took. */
export interface Loaded {
  readonly claims: ClaimSet;
  readonly nodes: number;
  readonly edges: number;
  readonly readMs: number;
  readonly ms: number;
}

/** Loads a data set folder as `ambit import` does. */
export async function loadDataset(database: Database, folder: string): Promise<Loaded> {
  const startedAt = performance.now();
  const dataset = await readDataset(folder);
  const claims = claimsForGraph(dataset, await readKnown(database, dataset));
  const readMs = performance.now() - startedAt;
  await importClaims(database, claims, OPTIONS);
  return { claims, nodes: claims.nodes.length, edges: claims.edges.length, readMs, ms: performance.now() - startedAt };
}

/** Loads once more what stands already; gives milliseconds. */
export async function loadAgain(database: Database, claims: ClaimSet): Promise<number> {
  const startedAt = performance.now();
  await importClaims(database, claims, OPTIONS);
  return performance.now() - startedAt;
}
