import { evidenceRead, type EvidenceRead } from '../../rules/index.ts';
import type { Rulebook, RulebookMeasure } from './rulebook.ts';

const KNOWN = new WeakMap<RulebookMeasure, EvidenceRead>();

/** What verdicts of a measure can depend on; worked out once for each measure of a rulebook. */
export function readOf(measure: RulebookMeasure, { vocabulary }: Rulebook): EvidenceRead {
  const known = KNOWN.get(measure) ?? evidenceRead(measure.rules, vocabulary);
  KNOWN.set(measure, known);
  return known;
}
