import type { Verdict } from '../../rules/index.ts';
import { formatPartialDate, parsePartialDate } from '../../time/index.ts';
import type { Candidate } from './candidate.ts';
import { knowledgeDiffers, type Cause, type Turn } from './verdict-cause.ts';
import type { VerdictContext } from './verdict-context.ts';

const NOW: Readonly<Record<Verdict, string>> = {
  APPLIES: 'falls under',
  WOULD_APPLY: 'would fall under',
  DOES_NOT_APPLY: 'does not fall under',
  UNKNOWN: 'may or may not fall under',
};
const THEN: Readonly<Record<Verdict, string>> = {
  APPLIES: 'fell under',
  WOULD_APPLY: 'would have fallen under',
  DOES_NOT_APPLY: 'did not fall under',
  UNKNOWN: 'may or may not have fallen under',
};

const WHY: Readonly<Record<Cause, string>> = {
  FACT_CHANGED: 'its facts changed',
  RULE_CHANGED: 'the rule changed',
  PHASE_CHANGED: 'the measure reached another phase',
  KNOWLEDGE_ARRIVED: 'more became known',
  HYPOTHESIS: 'the rule is asked about as if it read otherwise',
};

/** A changed verdict in one sentence: after, before, and why. */
export function transitionSentence(turn: Turn, cause: Cause): string {
  const { before, after, earlier, later } = turn;
  const company = (after ?? before)?.subject.name ?? '';
  if (cause === 'HYPOTHESIS' && before && after) {
    const { name } = after.measure.rules;
    return `${company} ${NOW[after.judgement.verdict]} ${name} with the change, and ${NOW[before.judgement.verdict]} it as it stands.`;
  }
  const byKnowledge = earlier.at.valid === later.at.valid && knowledgeDiffers(earlier, later);
  const when = byKnowledge ? knownOn : validOn;
  const is = after ? `${NOW[after.judgement.verdict]} ${after.measure.rules.name}` : null;
  const was = before ? `${THEN[before.judgement.verdict]} ${nameBefore(before, after)}` : null;
  const unrecorded = 'the measure or the company';
  const told = is === null ? `${unrecorded} is not recorded` : `${company} ${is}`;
  return `${upperFirst(when(later))}, ${told}; ${when(earlier)}, ${was === null ? `${unrecorded} was not recorded` : `it ${was}`}: ${WHY[cause]}.`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nameBefore({ measure }: Candidate, after: Candidate | null): string {
  return after && after.measure.rules.id === measure.rules.id ? 'it' : measure.rules.name;
}

const validOn = ({ at }: VerdictContext): string => `on ${dayText(at.valid)}`;
function knownOn({ at }: VerdictContext): string {
  return at.published === null ? `as recorded by ${dayText(at.known ?? '')}` : `as published by ${dayText(at.published)}`;
}

function dayText(text: string): string {
  const day = parsePartialDate(text.slice(0, 10));
  return day ? formatPartialDate(day) : text;
}
