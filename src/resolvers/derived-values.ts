import { invariant } from '../lib/index.ts';
import { phaseAt, type PhaseAt } from '../rules/index.ts';
import type { Coordinates } from '../time/index.ts';
import { isStale, spreadOf } from './fact-values.ts';
import { partialDate } from './values/index.ts';

/** What derived fields may know of the question besides their columns. */
export interface DeriveContext {
  readonly at: Coordinates;
  /** Suffix of `key`. */
  readonly suffix: string;
}

type Derive = (cells: readonly unknown[], context: DeriveContext) => unknown;

const DERIVED: Readonly<Record<string, Derive>> = {
  key: ([id], { suffix }) => `${String(id)}${suffix}`,
  'Measure.phase': (cells, { at }) => phaseOf(cells, at).phase,
  'Measure.phaseSince': (cells, { at }) => partialDate(phaseOf(cells, at).since),
  'Fact.stale': (cells, { at }) => isStale(cells, at.valid),
  'Fact.spread': spreadOf,
  'LifecycleStep.planned': ([day], { at }) => typeof day === 'string' && day > at.valid,
};

/** The computation of a derived field; its inputs are named in `src/plan/derived-fields.ts`. */
export function derivedField(field: string): Derive {
  const derive = DERIVED[field];
  invariant(derive, `${field} is computed somewhere`);
  return derive;
}

function phaseOf([kind, steps]: readonly unknown[], { valid }: Coordinates): PhaseAt {
  const list = Array.isArray(steps) ? steps : [];
  const read = list
    .filter(Array.isArray)
    .map(([status, date, stage]) => ({ status: String(status), date: String(date), stage: typeof stage === 'string' ? stage : null }));
  return phaseAt(read, String(kind), valid);
}
