import type { Candidate } from './candidate.ts';
import type { RulebookMeasure } from './rulebook.ts';
import type { Turn } from './verdict-cause.ts';
import type { VerdictContext } from './verdict-context.ts';

interface Compared {
  readonly earlier: VerdictContext;
  readonly later: VerdictContext;
  /** The text that stands at each side; null where none is recorded. */
  readonly before: RulebookMeasure | null;
  readonly after: RulebookMeasure | null;
  readonly strict: boolean;
}

/** Everybody under one text at one time, and under another at another. */
export function turnsBetween({ earlier, later, before, after, strict }: Compared): readonly Turn[] {
  const then = byCompany(before, earlier, strict);
  const now = byCompany(after, later, strict);
  return [...new Set([...then.keys(), ...now.keys()])].map((id) => ({ before: then.get(id) ?? null, after: now.get(id) ?? null, earlier, later }));
}

function byCompany(measure: RulebookMeasure | null, { population, rulebook, at }: VerdictContext, strict: boolean): ReadonlyMap<string, Candidate> {
  const candidates = measure ? population.judged({ measure, valid: at.valid, strict }, rulebook) : [];
  return new Map(Array.from(candidates, (candidate) => [candidate.subject.id, candidate]));
}
