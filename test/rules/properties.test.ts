import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createTracer,
  evaluateRule,
  explain,
  judge,
  openView,
  parseRule,
  type Evidence,
  type MeasureRules,
  type Truth,
} from '../../src/rules/index.ts';
import { decisiveOf } from '../../src/rules/explain/decisive.ts';
import { needsOf } from '../../src/rules/explain/needs.ts';
import { supportOfLeaf } from '../../src/rules/explain/support-of-rule.ts';
import { leavesOf } from '../../src/rules/leaves-of.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { settleLeaf } from '../../src/rules/settle-leaf.ts';
import { Draw, seeds } from './draw.ts';
import { holdsIn, ruleOf } from './random-rule.ts';
import { VALID, WORLD_VOCABULARY, caseOf, settlingFact } from './random-world.ts';

/** Of each property; with all of them more than 20,000 cases. */
const RUNS = 3000;

/** Far cheaper than `expect`, tens of thousands of times over. */
function same(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, not ${String(actual)}`);
}

function ask(seed: number, honest: boolean) {
  const draw = new Draw(seed);
  const drawn = caseOf(draw, honest);
  const json = ruleOf(draw);
  return { ...drawn, draw, json, rule: parseRule(json, WORLD_VOCABULARY) };
}
const viewOf = (evidence: Evidence, strict: boolean) => openView(evidence, WORLD_VOCABULARY, { valid: VALID, strict });

function traced(rule: Rule, evidence: Evidence, strict: boolean) {
  const tracer = createTracer();
  const truth = evaluateRule(rule, viewOf(evidence, strict), tracer);
  return { truth, steps: tracer.steps };
}

const outcomes = new Map<string, number>();
const note = (name: string): void => void outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
const holds = (property: (seed: number) => void, numRuns = RUNS): void => fc.assert(fc.property(seeds, property), { numRuns, seed: 20210712 });

test('a definite strict verdict is that of the world, whatever the world is', () => {
  holds((seed) => {
    const { world, evidence, json, rule } = ask(seed, false);
    const truth = evaluateRule(rule, viewOf(evidence, true));
    note(`strict ${truth}`);
    if (truth !== 'UNKNOWN') same(truth, holdsIn(world, json) ? 'TRUE' : 'FALSE');
  });
});

test('a definite verdict is that of every world that keeps the stated assumptions', () => {
  holds((seed) => {
    const { world, evidence, keeps, json, rule } = ask(seed, false);
    const { truth, steps } = traced(rule, evidence, false);
    const assumptions = decisiveOf(steps).flatMap((index) => supportOf(steps[index]).assumptions);
    note(`normal ${truth}${assumptions.length > 0 ? ' assuming' : ''}${assumptions.every(keeps) ? '' : ' wrongly'}`);
    if (truth !== 'UNKNOWN' && assumptions.every(keeps)) same(truth, holdsIn(world, json) ? 'TRUE' : 'FALSE');
  });
});

test('what is known strictly is known normally, and the same', () => {
  holds((seed) => {
    const { evidence, rule } = ask(seed, false);
    const strict = evaluateRule(rule, viewOf(evidence, true));
    if (strict !== 'UNKNOWN') same(evaluateRule(rule, viewOf(evidence, false)), strict);
  });
});

test('with and without a tracer, and by plain Kleene tables, the truth is the same', () => {
  holds((seed) => {
    const { evidence, rule, draw } = ask(seed, false);
    const strict = draw.chance(2);
    const view = viewOf(evidence, strict);
    const truth = evaluateRule(rule, view);
    same(traced(rule, evidence, strict).truth, truth);
    same(
      kleene(rule, (leaf) => settleLeaf(view, leaf).truth),
      truth,
    );
  });
});

test('the decisive leaves alone force the verdict', () => {
  holds((seed) => {
    const { evidence, rule } = ask(seed, false);
    const { truth, steps } = traced(rule, evidence, false);
    const decisive = new Set(decisiveOf(steps).map((index) => steps[index]?.path));
    same(decisive.size > 0, truth !== 'UNKNOWN');
    const inOrder = leavesOf(rule).map(({ path }) => path);
    const view = viewOf(evidence, false);
    let place = 0;
    const forced = kleene(rule, (leaf) => (decisive.has(inOrder[place++] ?? '') ? settleLeaf(view, leaf).truth : 'UNKNOWN'));
    if (truth !== 'UNKNOWN') same(forced, truth);
  });
});

test('settling all needs settles the verdict', () => {
  holds((seed) => {
    const { world, evidence, json, rule } = ask(seed, true);
    const { truth, steps } = traced(rule, evidence, false);
    const needs = needsOf(steps, WORLD_VOCABULARY);
    same(needs.length > 0, truth === 'UNKNOWN');
    const facts = [
      ...evidence.facts.filter(({ metric }) => !needs.some((need) => need.metric === metric)),
      ...needs.map(({ metric }) => settlingFact(world, metric)),
    ];
    const settled = evaluateRule(rule, viewOf({ ...evidence, facts }, false));
    same(settled, holdsIn(world, json) ? 'TRUE' : 'FALSE');
  });
});

test('a strict verdict only grows: what is learned of a metric without an observation changes no definite verdict', () => {
  holds((seed) => {
    const { world, evidence, rule, draw } = ask(seed, false);
    const before = evaluateRule(rule, viewOf(evidence, true));
    const unobserved = Object.keys(world).filter((metric) => !evidence.facts.some((fact) => fact.metric === metric));
    const learned = unobserved[draw.upTo(unobserved.length - 1)];
    if (before === 'UNKNOWN' || learned === undefined) return;
    const after = { ...evidence, facts: [...evidence.facts, settlingFact(world, learned)] };
    same(evaluateRule(rule, viewOf(after, true)), before);
  });
});

test('a flip flips the verdict', () => {
  holds((seed) => {
    const { evidence, rule } = ask(seed, false);
    const rules = measureOf(rule);
    const view = viewOf(evidence, false);
    const tracer = createTracer();
    const judgement = judge(rules, view, tracer);
    const flips = explain(judgement, tracer.steps, rules, view).flips();
    if (judgement.verdict === 'UNKNOWN') same(flips.length, 0);
    for (const flip of flips) {
      const changed = flip.stated.map(({ fact, observed }) => ({ ...settlingFact({}, fact), ...valueOf(observed) }));
      const facts = [...evidence.facts.filter(({ metric }) => !flip.stated.some(({ fact }) => fact === metric)), ...changed];
      same(flip.verdict === judgement.verdict, false);
      same(judge(rules, viewOf({ ...evidence, facts }, false)).verdict, flip.verdict);
      note(`flip of ${flip.stated.length}`);
    }
  }, 1000);
});

test('the random cases are of every kind', () => {
  const kinds = [
    'strict TRUE',
    'strict FALSE',
    'strict UNKNOWN',
    'normal TRUE assuming',
    'normal FALSE assuming',
    'normal TRUE assuming wrongly',
    'flip of 1',
    'flip of 2',
    'flip of 3',
  ];
  for (const kind of kinds) expect({ kind, many: (outcomes.get(kind) ?? 0) >= 40 }).toEqual({ kind, many: true });
});

function supportOf(step: ReturnType<typeof traced>['steps'][number] | undefined) {
  return step?.leaf && step.answer ? supportOfLeaf(step.leaf, step.answer) : { assumptions: [] };
}

function valueOf(observed: ReturnType<ReturnType<typeof explain>['flips']>[number]['stated'][number]['observed']): object {
  if (observed.type === 'boolean') return { truth: observed.truth, list: null };
  if (observed.type === 'set') return { list: [...observed.present], complete: true };
  return { list: null, lower: observed.interval.lower, upper: observed.interval.upper, periodEnd: VALID };
}

function measureOf(rule: Rule): MeasureRules {
  return {
    id: 'm',
    name: 'M',
    jurisdiction: 'CN',
    kind: 'law',
    steps: [{ status: 'in-force', date: '2020-01-01', stage: null, citations: [] }],
    provisions: [{ id: 'm#a', part: 'a', label: 'A', rule, explicitScope: true, role: 'DUTY', citations: [], unquoted: false }],
  };
}

/** Strong Kleene logic as the textbook has it: false < unknown < true, all is the least, any the greatest. */
function kleene(rule: Rule, leaf: (leaf: Extract<Rule, { kind: 'leaf' }>) => Truth): Truth {
  const order: readonly Truth[] = ['FALSE', 'UNKNOWN', 'TRUE'];
  const rank = (part: Rule): number => order.indexOf(kleene(part, leaf));
  const at = (index: number): Truth => order[index] ?? 'UNKNOWN';
  switch (rule.kind) {
    case 'leaf':
      return leaf(rule);
    case 'all':
      return at(Math.min(...rule.of.map(rank)));
    case 'any':
      return at(Math.max(...rule.of.map(rank)));
    case 'not':
      return at(2 - rank(rule.rule));
    case 'unless': {
      const base = rank(rule.rule);
      return at(Math.min(base, ...rule.exceptions.map((exception) => 2 - rank(exception))));
    }
    case 'atLeast':
      return at(rule.of.map(rank).sort((left, right) => right - left)[rule.n - 1] ?? 0);
  }
}
