import { formatPartialDate, parsePartialDate } from '../../time/index.ts';
import { firstStep, type Judgement } from '../evaluate-measure.ts';
import type { MeasureRules } from '../measure-rules.ts';
import { factLabel } from '../rule-text.ts';
import type { TraceStep } from '../tracer.ts';
import type { View } from '../view.ts';
import { joinWords, lowerFirst } from '../words.ts';
import { clauseOf } from './clause.ts';
import type { Need } from './needs.ts';

/** What a sentence is made of. */
export interface Told {
  readonly judgement: Judgement;
  readonly rules: MeasureRules;
  readonly view: View;
  readonly decisive: readonly TraceStep[];
  readonly needs: readonly Need[];
  readonly assumptions: readonly string[];
}

/** The verdict and why, in one sentence; what it assumes is named as such. The company is the subject, so that no title has to agree with a verb. */
export function sentenceOf(told: Told): string {
  const { judgement, rules, view } = told;
  const company = view.evidence.company.name;
  switch (judgement.verdict) {
    case 'APPLIES':
      return `${company} falls under ${rules.name}${under(told)}: ${clauses(told)}${assumed(told)}.`;
    case 'WOULD_APPLY': {
      const when = judgement.phase === 'ADOPTED' ? 'once it is in force' : 'if it were adopted as proposed';
      return `${company} would fall under ${rules.name}${under(told)} ${when}: ${clauses(told)}${assumed(told)}.`;
    }
    case 'DOES_NOT_APPLY':
      return `${company} does not fall under ${rules.name}${whyNot(told)}.`;
    case 'UNKNOWN':
      return unknown(told);
  }
}

function under({ decisive }: Told): string {
  const labels = new Set(decisive.flatMap(({ provision }) => provision?.label ?? []));
  return labels.size === 0 ? '' : ` (${joinWords([...labels])})`;
}

function clauses({ decisive, view }: Told): string {
  const parts = decisive.flatMap(({ leaf, answer }) => (leaf && answer ? [clauseOf(leaf, answer, view.vocabulary)] : []));
  return joinWords([...new Set(parts)]);
}

function assumed({ assumptions }: Told): string {
  return assumptions.length === 0 ? '' : `, assuming ${joinWords(assumptions.map((text) => `“${text.replace(/\.$/, '')}”`))}`;
}

function whyNot(told: Told): string {
  const { judgement, rules } = told;
  const date = (text: string | null | undefined): string => {
    const parsed = parsePartialDate(text ?? '');
    return parsed ? formatPartialDate(parsed) : 'an unknown day';
  };
  if (judgement.reason === 'NOT_YET') return `, which did not exist yet (first step: ${date(firstStep(rules)?.date)})`;
  if (judgement.reason === 'ENDED') return `, which ended (${date(judgement.phaseSince)})`;
  return `: ${clauses(told)}${assumed(told)}`;
}

/** Names keep their letters; a company that is only described has none. */
function withinSentence(name: string): string {
  return name === 'The company' ? 'the company' : name;
}

function unknown({ judgement, needs, rules, view }: Told): string {
  const company = withinSentence(view.evidence.company.name);
  if (judgement.reason === 'NO_CRITERIA') {
    return `Whether ${company} falls under ${rules.name} cannot be derived: nothing that is recorded of it can be tested against a company.`;
  }
  const verb = judgement.phase === 'IN_FORCE' ? 'falls' : 'would fall';
  const open = joinWords(needs.map(({ fact }) => `“${lowerFirst(factLabel(fact, view.vocabulary))}”`));
  return `Whether ${company} ${verb} under ${rules.name} is not known: it depends on ${open}.`;
}
