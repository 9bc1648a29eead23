import { foldText, passing } from '../../lib/index.ts';
import type { Verdict } from '../../rules/index.ts';
import type { Page } from '../values/index.ts';
import { applicabilityValue, explainCandidate, type ComputedValue } from './applicability-value.ts';
import { placedPage } from './placed-page.ts';
import { transitionSentence } from './transition-sentence.ts';
import { verdictCause, type Cause, type Turn } from './verdict-cause.ts';

export type VerdictTurnKind = 'CAUGHT' | 'BECAME_UNKNOWN' | 'CHANGED' | 'FREED' | 'BECAME_KNOWN';

/** Order of changes in a list: what binds somebody anew comes first. */
const KINDS: readonly VerdictTurnKind[] = ['CAUGHT', 'BECAME_UNKNOWN', 'CHANGED', 'FREED', 'BECAME_KNOWN'];

/** How a verdict changed; null where it did not. What was not recorded affected nobody. */
export function turnKind({ before, after }: Turn): VerdictTurnKind | null {
  const was: Verdict = before?.judgement.verdict ?? 'DOES_NOT_APPLY';
  const is: Verdict = after?.judgement.verdict ?? 'DOES_NOT_APPLY';
  if (was === is) return null;
  if (catches(is)) return catches(was) ? 'CHANGED' : 'CAUGHT';
  if (is === 'UNKNOWN') return 'BECAME_UNKNOWN';
  return catches(was) ? 'FREED' : 'BECAME_KNOWN';
}

const catches = (verdict: Verdict): boolean => verdict === 'APPLIES' || verdict === 'WOULD_APPLY';

/** A page of changed verdicts; only those on the page are explained. `cause` is worked out unless it is given. */
export function verdictTransitions(turns: Iterable<Turn>, page: Page, at: Turn['later']['at'], cause: Cause | null = null): ComputedValue {
  const items = passing(turns, (turn) => turnKind(turn) !== null);
  return placedPage({ items, placeOf, page, at, value: (turn) => transitionValue(turn, cause ?? verdictCause(turn)) });
}

function placeOf(turn: Turn): string {
  const kind = turnKind(turn);
  const candidate = turn.after ?? turn.before;
  const company = candidate?.subject;
  return [kind ? KINDS.indexOf(kind) : 0, foldText(company?.name ?? ''), company?.id, candidate?.measure.rules.id].join('\u0001');
}

function transitionValue(turn: Turn, cause: Cause): ComputedValue {
  const { before, after, earlier, later } = turn;
  const candidate = after ?? before;
  return {
    kind: turnKind(turn),
    cause,
    sentence: () => transitionSentence(turn, cause),
    on: null,
    statementKind: null,
    before: before && applicabilityValue(before, earlier),
    after: after && applicabilityValue(after, later),
    company: candidate?.subject.id ?? null,
    citations: () => (candidate ? explainCandidate(candidate).citations : []),
  };
}
