import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

interface Facts {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly stale: boolean }[];
}

test('what is too old is the same by the filter as by the field, and grows as time passes', async () => {
  const query = `query Stale($valid: Date!) {
    old: facts(first: 100, where: { stale: true }, at: { valid: $valid }) { totalCount nodes { id stale } }
    young: facts(first: 100, where: { stale: false }, at: { valid: $valid }) { totalCount nodes { id stale } }
    all: facts(first: 1, at: { valid: $valid }) { totalCount nodes { id stale } }
  }`;
  const counts: number[] = [];
  for (const valid of ['2021-07-12', '2022-07-22', '2024-01-01']) {
    const { old, young, all } = await ask<Record<'old' | 'young' | 'all', Facts>>(service, query, 1, { valid });
    expect(old.nodes.every(({ stale }) => stale)).toBe(true);
    expect(young.nodes.some(({ stale }) => stale)).toBe(false);
    expect(old.totalCount + young.totalCount).toBe(all.totalCount);
    counts.push(old.totalCount);
  }
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts).toEqual(counts.toSorted((left, right) => left - right));
});

test('DiDi: the figure of March 2021 is fresh in July 2021, and old two years later', async () => {
  const query = `query Figure($valid: Date!) { company(id: "didi", at: { valid: $valid }) { facts(metrics: ["annualActiveUsers"], first: 5) { nodes { period { text } stale spread { text } } } } }`;
  type Answer = { company: { facts: { nodes: { period: { text: string }; stale: boolean; spread: null }[] } } };
  const figure = async (valid: string) => {
    const { company } = await ask<Answer>(service, query, 1, { valid });
    return company.facts.nodes.find(({ period }) => period.text.includes('31 March 2021') || period.text.includes('2021'));
  };
  expect(await figure('2021-07-12')).toMatchObject({ stale: false, spread: null });
  expect(await figure('2023-07-12')).toMatchObject({ stale: true, spread: null });
});
