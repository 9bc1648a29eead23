import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { sameVerdicts } from './same-verdicts.ts';

let database: Database;
beforeAll(async () => {
  database = await withSeed();
}, 180_000);
afterAll(() => closeTestDatabase());

/** Measures whose criteria ask for figures, states, graph readings and definitions; one of a regulator that issued much, one order about one company. */
const PROVISIONS = [
  'cybersecurity-review-measures-draft-2021#art-6',
  'eu-digital-markets-act#art-3-2',
  'india-app-blocking-order-2020-06#blocked-apps',
];

// `npm run bench -- same-verdicts` does the same with made-up companies and random rules.
test('a population that is read by column gets the same answers as one that is held whole', async () => {
  const { answers, companies, differences } = await sameVerdicts(database, PROVISIONS);
  expect(differences).toEqual([]);
  expect(answers).toBeGreaterThan(100);
  expect(companies).toBeGreaterThan(1_000);
}, 300_000);
