import { expect, test } from '@jest/globals';
import { factText, judge, openView, type EvidencePart } from '../../src/rules/index.ts';
import { readOf } from '../../src/resolvers/verdicts/index.ts';
import { WORLD_VOCABULARY } from '../rules/random-world.ts';
import { columnOf, companies, DAYS, everybodyOf, measureOf, rulebook, RULES } from './random-everybody.ts';

// Everybody is judged by column, and those alike only once: against the evaluator alone, company by company, over random companies of a small world
// (bounds, scopes, units, old and coming figures, states that ended, figures of products, incomplete lists) and random rules.

test('everybody by column and each company alone are judged the same, whatever the rules, the day and the assumptions', () => {
  const everybody = everybodyOf(companies);
  const outcomes = new Map<string, number>();
  const differences: string[] = [];
  for (let index = 0; index < RULES; index++) {
    const measure = measureOf(index);
    for (const strict of [false, true]) {
      const valid = DAYS[index % DAYS.length] ?? '';
      const { judgements } = columnOf(everybody, { measure, valid, strict });
      for (const [place, evidence] of companies.entries()) {
        const alone = judge(measure.rules, openView(evidence, WORLD_VOCABULARY, { valid, strict }));
        const { truth, reason } = judgements.at(place) ?? {};
        if (truth !== alone.truth || reason !== alone.reason)
          differences.push(`${measure.rules.id} ${valid} ${strict} ${evidence.company.id}: ${truth} ${reason}, not ${alone.truth} ${alone.reason}`);
        outcomes.set(`${alone.truth} ${alone.reason}`, (outcomes.get(`${alone.truth} ${alone.reason}`) ?? 0) + 1);
      }
    }
  }
  expect(differences.slice(0, 5)).toEqual([]);
  // Of every kind some, or the comparison says little.
  for (const outcome of ['TRUE NONE', 'FALSE NONE', 'UNKNOWN MISSING', 'UNKNOWN INSUFFICIENT_BOUND', 'UNKNOWN CONFLICT', 'UNKNOWN STALE'])
    expect([outcome, (outcomes.get(outcome) ?? 0) > 100]).toEqual([outcome, true]);
});

test('many companies are alike for a test of figures, though no two have the same', () => {
  const everybody = everybodyOf(companies);
  const measure = measureOf(0);
  const read = {
    ...readOf(measure, rulebook),
    parts: new Set<EvidencePart>(),
    metrics: new Set(['monthly', 'daily']),
    thresholds: [6],
    identity: false,
  };
  const likenessAt = everybody.likeness(read, '2022-01-01');
  const likenesses = companies.map((_, place) => likenessAt(place));
  const written = companies.map(({ facts }) =>
    facts
      .filter(({ metric }) => read.metrics.has(metric))
      .map(factText)
      .toSorted()
      .join(),
  );
  expect(new Set(likenesses).size).toBeLessThan(new Set(written).size * 0.75);
});
