// Verdicts: rows of evidence and criteria -> the evaluator -> values as the API shows them. The evaluator (src/rules) is the one judge;
// here is only what it reads from, and how lists of verdicts are filtered, ordered and paged.
export { applicabilityValue, type ComputedValue } from './applicability-value.ts';
export { judgeCompany, type Candidate } from './candidate.ts';
export { changedMeasure } from './changed-measure.ts';
export { evidenceFromRow, type CompanyEvidence } from './evidence-from-row.ts';
export { openQuestions } from './open-questions.ts';
export { booleanOf, listOf, numberOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';
export { placedPage } from './placed-page.ts';
export { companyOfProfile } from './profile.ts';
export { knowledgeDiffers, type Cause, type Turn } from './verdict-cause.ts';
export { verdictTransitions } from './verdict-transitions.ts';
export { rulebookFromRows, type Rulebook, type RulebookMeasure } from './rulebook.ts';
export { simulationValue } from './simulation.ts';
export { turnsBetween } from './turns-between.ts';
export { companyInRow, type VerdictContext } from './verdict-context.ts';
export { VERDICT_DIMENSIONS } from './verdict-facets.ts';
export { nodeFilters, type FilterIds } from './verdict-filter.ts';
export { verdictList } from './verdict-list.ts';
