import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createTracer, evaluateMeasure } from '../../src/rules/index.ts';
import { decisiveOf } from '../../src/rules/explain/decisive.ts';
import { loadSeed } from './seed-evidence.ts';
const seed = loadSeed();
const { cases } = JSON.parse(readFileSync(new URL('../cases/worked.json', import.meta.url), 'utf8'));
test.each(cases)('$id $company $measure', (item: any) => {
  const tracer = createTracer();
  const r = evaluateMeasure(seed.rulesOf(item.measure), seed.evidenceOf(item.company), seed.vocabulary, item, tracer);
  const dec = decisiveOf(tracer.steps).map((i) => tracer.steps[i]!);
  const facts = r.phase === 'NOT_YET' || r.phase === 'ENDED' ? [] : [...new Set(dec.map((s) => s.leaf!.fact))];
  const ass = r.phase === 'NOT_YET' || r.phase === 'ENDED' ? [] : [...new Set(dec.flatMap((s) => s.answer!.finding!.assumptions))];
  expect({ verdict: r.verdict, truth: r.truth, phase: r.phase, facts, ass }).toEqual({
    verdict: item.verdict,
    truth: item.truth,
    phase: item.phase,
    facts: item.decisive,
    ass: item.assumptions,
  });
});
