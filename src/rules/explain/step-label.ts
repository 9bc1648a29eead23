import type { Reason } from '../reason.ts';
import { leafText, shownUnit, type Wording } from '../rule-text.ts';
import type { TraceStep } from '../tracer.ts';
import { formatInterval } from './format-observed.ts';

const REASON_TEXTS: Readonly<Record<Reason, string>> = {
  NONE: '',
  NO_CRITERIA: 'nothing in it can be tested',
  NOT_YET: 'it does not exist yet',
  ENDED: 'it has ended',
  MISSING: 'nothing is recorded',
  INSUFFICIENT_BOUND: 'the figures do not decide it',
  CONFLICT: 'the sources contradict each other',
  STALE: 'the last statement is too old',
  JUDGEMENT_NEEDED: 'an authority would have to decide it',
  CYCLE: 'its definition leads back to itself',
  INCOMPLETE_SET: 'what is recorded may not be all',
  TYPE_MISMATCH: 'what is recorded cannot be compared',
};

/** A node of a trace in words. */
export function stepLabel(step: TraceStep, wording: Wording, title: string): string {
  switch (step.kind) {
    case 'MEASURE':
      return title;
    case 'PROVISION':
      return `${step.provision?.label ?? step.path}${step.counted ? '' : ' (a consequence: shown, not counted)'}`;
    case 'ALL':
      return 'all of these';
    case 'ANY':
      return 'at least one of these';
    case 'NOT':
      return 'not this';
    case 'AT_LEAST':
      return `at least ${step.required} of these`;
    case 'UNLESS':
      return 'the first of these, and none of the others';
    case 'SCOPE':
    case 'LEAF':
      return leafLabel(step, wording);
  }
}

function leafLabel({ leaf, answer, truth, kind }: TraceStep, wording: Wording): string {
  if (!leaf || !answer) return '';
  const text = `${leafText(leaf, wording)}${kind === 'SCOPE' ? ' (the reach that the text leaves unsaid)' : ''}`;
  const observed = answer.finding?.observed;
  const known = observed && 'interval' in observed ? `, known: ${formatInterval(observed, shownUnit(wording.metrics.get(leaf.metric)))}` : '';
  if (truth === 'UNKNOWN') return `${text} — not known (${REASON_TEXTS[answer.reason]}${known})`;
  return `${text} — ${truth === 'TRUE' ? 'holds' : 'does not hold'}${known}`;
}
