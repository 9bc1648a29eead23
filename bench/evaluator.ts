// Speed of the evaluator on the seed, and against json-logic-engine on the same rules, all in one run.
// CPU time, not wall time, so that other work on the machine counts less.
import { LogicEngine } from 'json-logic-engine';
import { createTracer, evaluateRule, explain, judge, leavesOf, openView, type Rule, type Truth } from '../src/rules/index.ts';
import { loadSeed } from '../test/rules/seed-evidence.ts';

const seed = loadSeed();
const measures = seed.measures.map((measure) => seed.rulesOf(measure));
const companies = seed.companies.map((company) => seed.evidenceOf(company));
const DAYS = ['2021-07-12', '2022-07-22', '2026-01-01'];

function cpuMs(work: () => void, rounds: number): number {
  for (let warm = 0; warm < Math.ceil(rounds / 3); warm++) work();
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
}

function allMeasures(step: (evidence: (typeof companies)[number], valid: string) => void): () => void {
  return () => {
    for (const evidence of companies) for (const valid of DAYS) step(evidence, valid);
  };
}
const asked = companies.length * DAYS.length;

const plain = cpuMs(
  allMeasures((evidence, valid) => {
    const view = openView(evidence, seed.vocabulary, { valid, strict: false });
    for (const rules of measures) judge(rules, view);
  }),
  12,
);
const traced = cpuMs(
  allMeasures((evidence, valid) => {
    const view = openView(evidence, seed.vocabulary, { valid, strict: false });
    for (const rules of measures) judge(rules, view, createTracer());
  }),
  6,
);
const explained = cpuMs(
  allMeasures((evidence, valid) => {
    const view = openView(evidence, seed.vocabulary, { valid, strict: false });
    for (const rules of measures) {
      const tracer = createTracer();
      explain(judge(rules, view, tracer), tracer.steps, rules, view);
    }
  }),
  3,
);
const perSecond = (ms: number): string => Math.round((asked * measures.length * 1000) / ms).toLocaleString('en-US');
console.log(
  `all ${measures.length} measures for one company, view included (ms of CPU): ${(plain / asked).toFixed(3)} plain, ${(traced / asked).toFixed(3)} traced, ${(explained / asked).toFixed(3)} explained`,
);
console.log(`verdicts per second: ${perSecond(plain)} plain, ${perSecond(traced)} traced, ${perSecond(explained)} explained`);

// The same rules where every leaf is settled beforehand: what is compared is the walk over the tree, in three values here, in two there.
type JsonLogic = boolean | Record<string, unknown>;
function jsonLogicOf(rule: Rule): JsonLogic {
  switch (rule.kind) {
    case 'leaf':
      return { '===': [{ var: nameOf(rule.key) }, true] };
    case 'all':
      return { and: rule.of.map(jsonLogicOf) };
    case 'any':
      return { or: rule.of.map(jsonLogicOf) };
    case 'not':
      return { '!': [jsonLogicOf(rule.rule)] };
    case 'unless':
      return { and: [jsonLogicOf(rule.rule), { '!': [{ or: rule.exceptions.map(jsonLogicOf) }] }] };
    case 'atLeast':
      return { '>=': [{ '+': rule.of.map((part) => ({ if: [jsonLogicOf(part), 1, 0] })) }, rule.n] };
  }
}
const nameOf = (key: string): string => key.replace(/[^A-Za-z]/g, '_');

const rules = measures.flatMap(({ provisions }) => provisions.flatMap(({ rule }) => rule ?? []));
const answers = new Map<string, { truth: Truth; reason: 'NONE'; finding: null }>();
const data: Record<string, boolean> = {};
for (const [index, { leaf }] of rules.flatMap(leavesOf).entries()) {
  const truth = answers.get(leaf.key)?.truth ?? (index % 3 === 0 ? 'FALSE' : 'TRUE');
  answers.set(leaf.key, { truth, reason: 'NONE', finding: null });
  data[nameOf(leaf.key)] = truth === 'TRUE';
}
const [someone] = companies;
if (!someone) throw new Error('The seed has no company');
const settledView = openView(someone, seed.vocabulary, { valid: '2021-07-12', strict: true });
for (const { leaf } of rules.flatMap(leavesOf)) {
  const answer = answers.get(leaf.key);
  if (answer) settledView.notes.answers.set(leaf, answer);
}
const engine = new LogicEngine();
const logic = rules.map(jsonLogicOf);
const differing = rules.filter((rule, index) => (evaluateRule(rule, settledView) === 'TRUE') !== Boolean(engine.run(logic[index], data)));
const built = logic.map((rule) => engine.build(rule));
const ours = cpuMs(() => rules.forEach((rule) => evaluateRule(rule, settledView)), 2000);
const interpreted = cpuMs(() => logic.forEach((rule) => engine.run(rule, data)), 500);
const compiled = cpuMs(() => built.forEach((run) => run(data)), 2000);
console.log(
  `${rules.length} rules without unknowns (µs of CPU): ${(ours * 1000).toFixed(0)} here, ${(interpreted * 1000).toFixed(0)} json-logic-engine interpreted, ${(compiled * 1000).toFixed(0)} compiled; differing answers: ${differing.length}`,
);
console.log(`ratio: ${(interpreted / ours).toFixed(1)} times as fast as interpreted, ${(compiled / ours).toFixed(2)} times as fast as compiled`);
