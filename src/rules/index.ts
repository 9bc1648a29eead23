// Does a measure affect a company: rules are parsed against the vocabulary, leaves are settled from evidence in three values,
// trees are folded to a verdict, and the explanation is read off the trace. Pure: no I/O, no clock, no randomness.
export { buildVocabulary, type VocabularyParts } from './build-vocabulary.ts';
export { leavesOf, type PlacedLeaf } from './leaves-of.ts';
export { OPERATORS, isOperatorSign, type Operator } from './operators/index.ts';
export { parseRule, problemText } from './parse-rule.ts';
export { phaseAt, type Phase, type PhaseAt, type PhaseStep } from './phase-at.ts';
export { factLabel, leafText, ruleText, type Wording } from './rule-text.ts';
export type { Leaf, LeafValue, OperatorSign, Rule } from './rule.ts';
export { validateRule, type RuleProblem } from './validate-rule.ts';
export type { Known, Metric, MetricType, Reading, Vocabulary } from './vocabulary.ts';
