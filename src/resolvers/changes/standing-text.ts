import { phaseAt, type Phase } from '../../rules/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import type { RulebookMeasure, VerdictContext } from '../verdicts/index.ts';

/** How far a text has come; what binds comes first. */
const STANDING: readonly Phase[] = ['IN_FORCE', 'ADOPTED', 'PROPOSED'];

/**
 * The text that stands in a measure's place at some coordinates: the measure itself while it stands, else the text of its line of succession
 * that has come furthest, among several the newest. Where none stands, the measure itself as far as it is recorded.
 */
export function standingText(id: string, line: readonly string[], { rulebook, at }: VerdictContext): RulebookMeasure | null {
  const own = rulebook.byId.get(id) ?? null;
  const candidates = [own, ...line.filter((other) => other !== id).map((other) => rulebook.byId.get(other))]
    .filter((measure) => measure !== null && measure !== undefined)
    .map((measure) => ({ measure, ...phaseAt(measure.rules.steps, measure.rules.kind, at.valid) }))
    .filter(({ phase }) => STANDING.includes(phase));
  if (candidates.some(({ measure }) => measure === own)) return own;
  const [best] = candidates.toSorted(
    (left, right) => STANDING.indexOf(left.phase) - STANDING.indexOf(right.phase) || (dayOf(left.since) < dayOf(right.since) ? 1 : -1),
  );
  return best?.measure ?? own;
}

const dayOf = (since: string | null): string => parsePartialDate(since ?? '')?.first ?? '';
