import { validateRule, type RuleProblem } from '../../rules/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import type { KnownMetric } from './known.ts';

/** Criteria and definitions that the rule language or the vocabulary does not know. */
export function* ruleProblems(dataset: Dataset, metrics: ReadonlyMap<string, KnownMetric>): Generator<Problem> {
  for (const measure of dataset.measures) {
    for (const [index, { criteria }] of (measure.provisions ?? []).entries()) {
      const rule = criteria?.rule;
      if (rule === undefined) continue;
      for (const problem of validateRule(rule, { metrics })) yield place(measure, ['provisions', index, 'criteria', 'rule'], problem);
    }
  }
  for (const metric of dataset.vocabulary.metrics) {
    if (!metric.definition) continue;
    for (const problem of validateRule(metric.definition.rule, { metrics })) yield place(metric, ['definition', 'rule'], problem);
  }

  function place(row: object, path: readonly (string | number)[], { path: inner, expected, nearest }: RuleProblem): Problem {
    const steps = inner === '' ? [] : inner.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return problemAt(placeOf(dataset, row), [...path, ...steps], `expected ${expected}`, nearest === null ? '' : `; did you mean '${nearest}'?`);
  }
}
