// The data set format: what each file may hold (zod), and the rule language inside it.
export type { CompanyRow, FactRow, ListingRow, PlaceRow, ProductRow, StakeRow } from './company.ts';
export type { Dataset, Place, PlainRow } from './dataset.ts';
export type { EventRow, PairRow } from './event.ts';
export {
  aliasList,
  citations as citationList,
  validity,
  type AliasRow,
  type CitationRow,
  type ConflictRow,
  type EntryRow,
  type ValidityRow,
} from './fields.ts';
export { isRowKind, ROW_KINDS, ROW_SCHEMAS, ROW_TYPES, type RowKind, type RowOf } from './kinds.ts';
export { manifestFile, type Manifest } from './manifest.ts';
export type { CriteriaRow, LifecycleRow, MeasureRow, ParameterRow, ProvisionRow } from './measure.ts';
export type { IndicatorRow, RegulatorRow, StatisticRow } from './regulator.ts';
export type { SourceRow } from './source.ts';
export { vocabularyFile, type DefinitionRow, type MetricRow, type ReadingRow } from './vocabulary.ts';
