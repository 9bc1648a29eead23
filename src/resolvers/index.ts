// Fields that are computed rather than stored: one file per question, typed arguments and columns in, values out.
// What they name by id is read by the statement that follows.
export { derivedField, type DeriveContext } from './derived-values.ts';
export { relationSentence, type RelationPhrases } from './relation-sentence.ts';
export { explorationFor, type BoundExploration, type Exploration } from './explorations/index.ts';
export { resolverOf } from './registry.ts';
export { CODECS, decimalOf, decodeCursor, encodeCursor, type Cursor, type Page } from './values/index.ts';
export {
  nodeFilters,
  VERDICT_DIMENSIONS,
  evidenceFromRow,
  Everybody,
  HeldPopulation,
  judgeEverybody,
  namedBy,
  LargePopulation,
  needEverybody,
  readOf,
  type Demands,
  type Brought,
  type Gathered,
  type Judging,
  type Population,
  type Taking,
  type VerdictColumn,
  rulebookFromRows,
  rulebookVersion,
  type CompanyEvidence,
  type Rulebook,
  type VerdictContext,
} from './verdicts/index.ts';
