import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { checkDataset, claimsOf, readDataset, validateDataset } from '../../src/io/index.ts';
import { model } from './format.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test('the example of docs/dataset.md loads beside the seed, and not without it', async () => {
  const seed = claimsOf(await readDataset(folder('seed')), model);
  const ids = new Map(seed.nodes.map(({ id, type }) => [id, type]));
  const { metrics } = (await readDataset(folder('seed'))).vocabulary;
  const known = { model, ids, metrics: new Map(metrics.map(({ name, type, unit, label }) => [name, { type, unit: unit ?? null, label }])) };
  const example = await readDataset(folder('docs/example-dataset'));
  expect(validateDataset(example, known)).toEqual([]);
  expect(checkDataset(example, known)).toEqual({ errors: [], warnings: [] });
  const claims = claimsOf(example, model, { metrics: known.metrics, names: new Map([['DE', 'Germany']]) });
  const statements = claims.nodes.filter(({ type }) => type === 'Citation').map(({ properties }) => properties['statement']);
  expect(statements).toContain('Wegweiser: Registered users: more than 2,000,000 users (Germany, December 2022)');
  expect(statements).toContain('Wegweiser has its headquarters in Germany, in Berlin');
  const leaves = claims.nodes.filter(({ type }) => type === 'Leaf').map(({ properties }) => properties['text']);
  expect(leaves).toContain('Registered users: more than 1,000,000');
  expect(validateDataset(example, { model }).map(({ message }) => message)).toContain("unknown jurisdiction 'DE' at regulators[0].jurisdiction");
});
