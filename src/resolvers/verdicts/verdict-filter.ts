import type { Candidate } from './candidate.ts';

type Values = Readonly<Record<string, unknown>>;

/** A filter on the measures or companies of verdicts: the database answers it as a set of ids, in the statement that brings the evidence. */
export interface NodeFilter {
  readonly type: 'Measure' | 'Company';
  /** A `MeasureWhere` or `CompanyWhere`. */
  readonly where: unknown;
}

/** The ids that each filter of a field stands for, in the order of `nodeFilters`. */
export type FilterIds = readonly ReadonlySet<string>[];

/** The filters on measures and companies in the arguments of a field that lists verdicts, in the order in which they are met. */
export function nodeFilters({ measures, where }: Values): readonly NodeFilter[] {
  const filters: NodeFilter[] = [];
  if (isGiven(measures)) filters.push({ type: 'Measure', where: measures });
  if (isGiven(where)) walk(where, filters);
  return filters;
}

/** Whether a verdict meets the arguments `measures` and `where`; `ids` are the answers to their filters. */
export function verdictFilter({ measures, where }: Values, ids: FilterIds): (candidate: Candidate) => boolean {
  const next = ids[Symbol.iterator]();
  const take = (): ReadonlySet<string> => next.next().value ?? NOTHING;
  const ofMeasures = isGiven(measures) ? take() : null;
  const meets = isGiven(where) ? filterOf(where, take) : () => true;
  return (candidate) => (ofMeasures === null || ofMeasures.has(candidate.measure.rules.id)) && meets(candidate);
}

const NOTHING: ReadonlySet<string> = new Set();

type Meets = (candidate: Candidate) => boolean;

/** Reads a filter part by part, in the same order as `walk`. */
function filterOf(where: unknown, take: () => ReadonlySet<string>): Meets {
  const tests = entriesOf(where).map(([field, value]): Meets => {
    switch (field) {
      case 'measure': {
        const ids = take();
        return ({ measure }) => ids.has(measure.rules.id);
      }
      case 'company': {
        const ids = take();
        return ({ subject }) => ids.has(subject.id);
      }
      case 'and': {
        const parts = listOf(value).map((part) => filterOf(part, take));
        return (candidate) => parts.every((meets) => meets(candidate));
      }
      case 'or': {
        const parts = listOf(value).map((part) => filterOf(part, take));
        return (candidate) => parts.some((meets) => meets(candidate));
      }
      case 'not': {
        const meets = filterOf(value, take);
        return (candidate) => !meets(candidate);
      }
      case 'agreement':
        return ({ agreement }) => listOf(value).includes(agreement);
      default:
        return ({ judgement }) => listOf(value).includes(judgement.phase);
    }
  });
  return (candidate) => tests.every((meets) => meets(candidate));
}

function walk(where: unknown, filters: NodeFilter[]): void {
  for (const [field, value] of entriesOf(where)) {
    if (field === 'measure') filters.push({ type: 'Measure', where: value });
    else if (field === 'company') filters.push({ type: 'Company', where: value });
    else if (field === 'and' || field === 'or' || field === 'not') for (const part of listOf(value)) walk(part, filters);
  }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const entriesOf = (where: unknown): readonly (readonly [string, unknown])[] =>
  typeof where === 'object' && where !== null ? Object.entries(where).filter(([, value]) => isGiven(value)) : [];
