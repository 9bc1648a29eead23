import { mapped, passing } from '../../lib/index.ts';
import type { Page } from '../values/index.ts';
import type { ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';
import { countVerdicts } from './verdict-list.ts';
import type { Cause, Turn } from './verdict-cause.ts';
import { turnKind, verdictTransitions, type VerdictTurnKind } from './verdict-transitions.ts';

type Args = Readonly<Record<string, unknown>>;

/** A `Simulation`: who is caught, freed or left open when one text takes the place of another. */
export function simulationValue(turns: Iterable<Turn>, at: Turn['later']['at'], cause: Cause | null): ComputedValue {
  const counted = (pick: (turn: Turn) => Candidate | null): readonly ComputedValue[] => countVerdicts(recorded(mapped(turns, pick)));
  const pageOf = (kind: VerdictTurnKind) => (_args: Args, page: Page) =>
    verdictTransitions(
      passing(turns, (turn) => turnKind(turn) === kind),
      page,
      at,
      cause,
    );
  return {
    before: () => counted(({ before }) => before),
    after: () => counted(({ after }) => after),
    newlyCaught: pageOf('CAUGHT'),
    newlyFree: pageOf('FREED'),
    newlyUnknown: pageOf('BECAME_UNKNOWN'),
  };
}

function* recorded(candidates: Iterable<Candidate | null>): Generator<Candidate> {
  for (const candidate of candidates) if (candidate) yield candidate;
}
