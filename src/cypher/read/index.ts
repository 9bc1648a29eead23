// Plan -> one statement. Start clauses per root field, a tuple per selection, COLLECT with LIMIT before projection for everything nested.
export { compileJudges, compilePlan, compileRefs, FILTER_TAG, POPULATION_TAG, RULEBOOK_TAG, type CompiledPlan } from './compile-plan.ts';
export { explained } from './explained.ts';
export { HEAD_STANDS_MS, READ_NEWEST } from './newest.ts';
export { setFiltersKey, type SetFilter, type SetFilters } from './filter-branches.ts';
export { listingKey, type FacetCalls, type Listing } from './listing.ts';
export { indexStatements } from './index-statements.ts';
export {
  companiesReading,
  evidenceOfSome,
  populationColumn,
  populationNames,
  touchedBetween,
  type PopulationColumn,
  type Records,
} from './population.ts';
export type { Slot, SlotSource } from './slots.ts';
export type { CompileOptions } from './compiler.ts';
