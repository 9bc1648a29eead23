// Verdicts: rows of evidence and criteria -> the evaluator -> values as the API shows them. The evaluator (src/rules) is the one judge;
// here is only what it reads from, and how lists of verdicts are filtered, ordered and paged.
export { COMPUTED_SOURCES } from './computed-sources.ts';
export type { ComputedValue } from './applicability-value.ts';
export { evidenceFromRow, type CompanyEvidence } from './evidence-from-row.ts';
export { rulebookFromRows, type Rulebook } from './rulebook.ts';
export type { VerdictContext } from './verdict-context.ts';
