import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { createTracer, evaluateMeasure, explain, judge, openView } from '../../src/rules/index.ts';
import { loadSeed } from './seed-evidence.ts';

const facts = z.array(z.string());
const Worked = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      company: z.string(),
      measure: z.string(),
      valid: z.string(),
      strict: z.boolean(),
      verdict: z.string(),
      truth: z.string(),
      phase: z.string(),
      decisive: facts,
      needs: facts,
      assumptions: facts,
    }),
  ),
});

const seed = loadSeed();
const { cases } = Worked.parse(JSON.parse(readFileSync(new URL('../cases/worked.json', import.meta.url), 'utf8')));

test('there are forty', () => {
  expect(cases).toHaveLength(40);
});

test.each(cases)(
  '$id: $company under $measure on $valid',
  ({ company, measure, valid, strict, verdict, truth, phase, decisive, needs, assumptions }) => {
    const rules = seed.rulesOf(measure);
    const view = openView(seed.evidenceOf(company), seed.vocabulary, { valid, strict });
    const tracer = createTracer();
    const judgement = judge(rules, view, tracer);
    const explanation = explain(judgement, tracer.steps, rules, view);
    expect({
      verdict: judgement.verdict,
      truth: judgement.truth,
      phase: judgement.phase,
      decisive: [...new Set(explanation.decisive.map(({ leaf }) => leaf?.fact))],
      needs: explanation.needs.map(({ fact }) => fact),
      assumptions: explanation.assumptions,
    }).toEqual({ verdict, truth, phase, decisive, needs, assumptions });
    expect(evaluateMeasure(rules, seed.evidenceOf(company), seed.vocabulary, { valid, strict })).toEqual(judgement);
  },
);

test('every verdict of the seed is the same with and without a trace, and a definite one has citations', () => {
  const wrong = seed.companies.flatMap((company) => {
    const view = openView(seed.evidenceOf(company), seed.vocabulary, { valid: '2022-07-22', strict: false });
    return seed.measures.flatMap((measure) => {
      const rules = seed.rulesOf(measure);
      const tracer = createTracer();
      const judgement = judge(rules, view, tracer);
      const { citations } = explain(judgement, tracer.steps, rules, view);
      const same = JSON.stringify(judge(rules, view)) === JSON.stringify(judgement);
      return same && (citations.length > 0 || judgement.verdict === 'UNKNOWN') ? [] : [`${company} under ${measure}`];
    });
  });
  expect(wrong).toEqual([]);
});
