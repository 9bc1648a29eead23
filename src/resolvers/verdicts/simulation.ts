import type { Page } from '../values/index.ts';
import type { ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';
import { countVerdicts } from './verdict-list.ts';
import type { Cause, Turn } from './verdict-cause.ts';
import { turnKind, verdictTransitions, type VerdictTurnKind } from './verdict-transitions.ts';

type Args = Readonly<Record<string, unknown>>;

/** A `Simulation`: who is caught, freed or left open when one text takes the place of another. */
export function simulationValue(turns: readonly Turn[], at: Turn['later']['at'], cause: Cause | null): ComputedValue {
  const side = (pick: (turn: Turn) => Candidate | null): readonly Candidate[] => turns.map(pick).filter((candidate) => candidate !== null);
  const pageOf = (kind: VerdictTurnKind) => (_args: Args, page: Page) =>
    verdictTransitions(
      turns.filter((turn) => turnKind(turn) === kind),
      page,
      at,
      cause,
    );
  return {
    before: () => countVerdicts(side(({ before }) => before)),
    after: () => countVerdicts(side(({ after }) => after)),
    newlyCaught: pageOf('CAUGHT'),
    newlyFree: pageOf('FREED'),
    newlyUnknown: pageOf('BECAME_UNKNOWN'),
  };
}
