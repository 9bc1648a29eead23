// Does a measure affect a company: rules are parsed against the vocabulary, leaves are settled from evidence in three values,
// trees are folded to a verdict, and the explanation is read off the trace. Pure: no I/O, no clock, no randomness.
export { agreementOf, eventDay, standingAssertions, type Agreement, type Assertion } from './agreement-of.ts';
export { buildVocabulary, type VocabularyParts } from './build-vocabulary.ts';
export { evaluateMeasure, judge, type Judgement, type Verdict } from './evaluate-measure.ts';
export { evaluateRule } from './evaluate-rule.ts';
export { EMPTY_EVIDENCE } from './evidence.ts';
export type { Evidence, EvidenceCountry, EvidenceEvent, EvidenceFact, EvidenceList, EvidencePart, EvidenceProduct, Stated } from './evidence.ts';
export { evidenceRead, type EvidenceRead } from './evidence-read.ts';
export {
  evidencePrefix,
  factText,
  partOf,
  placeText,
  readPlace,
  readRest,
  splitFactText,
  type BareFact,
  type StatedPart,
  type StatedPlace,
} from './evidence-text.ts';
export { allKinds, eventKindsRead, type EventKinds } from './event-kinds.ts';
export { evidenceOfProfile } from './evidence-of-profile.ts';
export { explain, type Explanation, type TraceNode } from './explain/explain.ts';
export type { Flip } from './explain/flips.ts';
export { needsOf, type Need } from './explain/needs.ts';
export { leavesOf, type PlacedLeaf } from './leaves-of.ts';
export { factLikeness, itemLikeness, looksCloser, type LikenessOptions } from './likeness.ts';
export type { MeasureRules, ProvisionRules } from './measure-rules.ts';
export { openView, type EvidenceSource } from './open-view.ts';
export { Views, type Alike, type Likeness } from './open-views.ts';
export type { Observed, ObservedSet } from './observed.ts';
export { OPERATORS, type Operator } from './operators/index.ts';
export { parseRule } from './parse-rule.ts';
export { phaseAt, type Phase, type PhaseAt, type PhaseStep } from './phase-at.ts';
export type { CodeLists, Profile, ProfileFact, ProfileQuantity, ProfileValue } from './profile.ts';
export type { Reason } from './reason.ts';
export { FRESH_DAYS } from './figures.ts';
export { factLabel, leafText, ruleText, type Wording } from './rule-text.ts';
export type { Leaf, LeafValue, OperatorSign, Rule } from './rule.ts';
export { createTracer, type TraceKind, type Tracer } from './tracer.ts';
export type { Truth } from './truth.ts';
export { validateRule, type RuleProblem } from './validate-rule.ts';
export type { Known, Metric, MetricType, Reading, ReadingKind, Vocabulary } from './vocabulary.ts';
export type { FactsByMetric, View, ViewOptions } from './view.ts';
export { isCounted } from './words.ts';
