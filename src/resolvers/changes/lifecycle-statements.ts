import type { MeasureRules } from '../../rules/index.ts';
import { addDays, formatPartialDate, parsePartialDate } from '../../time/index.ts';
import type { RulebookMeasure, VerdictContext } from '../verdicts/index.ts';
import type { Between, Statement } from './statement.ts';

type Step = MeasureRules['steps'][number];

const ENDING: ReadonlySet<string> = new Set(['REPEALED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'ANNULLED']);
const WORDS: Readonly<Record<string, string>> = {
  DRAFT: 'became known as a draft',
  CONSULTATION_OPENED: 'consultation opened',
  CONSULTATION_CLOSED: 'consultation closed',
  IN_FORCE: 'entered into force',
};

/** Steps in the life of some measures that had been taken at one of the coordinates and not at the other. */
export function lifecycleStatements(ids: readonly string[], { earlier, later }: Between): readonly Statement[] {
  return ids.flatMap((id) => {
    const [then, now] = [stepsAt(earlier, id), stepsAt(later, id)];
    const measure = later.rulebook.byId.get(id) ?? earlier.rulebook.byId.get(id);
    if (!measure) return [];
    return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): readonly Statement[] => {
      const [was, is] = [then.get(key), now.get(key)];
      const step = is?.step ?? was?.step;
      if (!step || (was?.taken ?? false) === (is?.taken ?? false)) return [];
      return [
        {
          kind: is?.taken === true ? 'ADDED' : 'ENDED',
          cause: was && is ? 'PHASE_CHANGED' : 'KNOWLEDGE_ARRIVED',
          statementKind: 'LIFECYCLE',
          sentence: sentenceOf(measure, step),
          on: step.date,
          citations: step.citations,
          key: `${id} ${key}`,
        },
      ];
    });
  });
}

function stepsAt({ rulebook, at }: VerdictContext, id: string): ReadonlyMap<string, { readonly step: Step; readonly taken: boolean }> {
  const steps = rulebook.byId.get(id)?.rules.steps ?? [];
  return new Map(steps.map((step) => [`${step.status} ${step.stage ?? ''} ${step.date}`, { step, taken: dayOf(step) <= at.valid }]));
}

/** A step counts from the first day of its period, one that ends the text from its own day or from the first day after a month or year. */
function dayOf({ status, date }: Step): string {
  const parsed = parsePartialDate(date);
  if (!parsed) return '9999-12-31';
  return ENDING.has(status) && parsed.precision !== 'DAY' ? addDays(parsed.last, 1) : parsed.first;
}

function sentenceOf({ rules }: RulebookMeasure, { status, date, stage }: Step): string {
  const what = status === 'IN_FORCE' && stage === 'application' ? 'became applicable' : (WORDS[status] ?? status.toLowerCase());
  const parsed = parsePartialDate(date);
  return `${rules.name}: ${what}${parsed ? `, ${formatPartialDate(parsed)}` : ''}`;
}
