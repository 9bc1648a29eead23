import { createTracer, judge, openView, phaseAt, type MeasureRules, type ProvisionRules } from '../../rules/index.ts';
import { formatPartialDate, parsePartialDate, type PartialDate } from '../../time/index.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import type { RulebookMeasure } from './rulebook.ts';
import type { VerdictContext } from './verdict-context.ts';

type Step = MeasureRules['steps'][number];

/** A duty of a company: a provision that it meets, from the day on which its measure binds. */
export interface Duty {
  readonly measure: RulebookMeasure;
  readonly provision: ProvisionRules;
  readonly step: Step;
  readonly startsOn: PartialDate;
  /** Partial date of the end of the measure, if one is recorded. */
  readonly until: string | null;
  readonly planned: boolean;
  readonly obligations: readonly string[];
  readonly sentence: string;
  readonly citations: readonly string[];
}

const ENDING: ReadonlySet<string> = new Set(['REPEALED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'ANNULLED']);
const LAST_DAY = '9999-12-30';

/** The duties of a company by its facts on the day asked about, of all texts that have not ended by then. */
export function dutiesOf(company: CompanyEvidence, { rulebook, at }: VerdictContext): readonly Duty[] {
  const view = openView(company.evidence, rulebook.vocabulary, { valid: at.valid, strict: false });
  return rulebook.measures.flatMap((measure) => {
    const binding = bindingStep(measure.rules, at.valid);
    if (!binding) return [];
    const tracer = createTracer();
    judge(measure.rules, view, tracer);
    return tracer.steps.flatMap(({ kind, truth, counted, provision }) =>
      kind === 'PROVISION' && truth === 'TRUE' && counted && provision
        ? [dutyOf(measure, provision, binding, { valid: at.valid, company: company.evidence.company.name })]
        : [],
    );
  });
}

interface Binding {
  readonly step: Step;
  readonly startsOn: PartialDate;
  readonly until: string | null;
}

/** The step from which a measure binds; null where none is recorded, or where the measure has ended by `valid` or before it begins. */
function bindingStep(rules: MeasureRules, valid: string): Binding | null {
  const { phase, step } = phaseAt(
    rules.steps.filter(({ status }) => !ENDING.has(status)),
    rules.kind,
    LAST_DAY,
  );
  const startsOn = step && phase === 'IN_FORCE' ? parsePartialDate(step.date) : null;
  if (!step || !startsOn) return null;
  const asked = startsOn.first > valid ? startsOn.first : valid;
  if (phaseAt(rules.steps, rules.kind, asked).phase === 'ENDED') return null;
  const end = phaseAt(rules.steps, rules.kind, LAST_DAY);
  return { step, startsOn, until: end.phase === 'ENDED' ? end.since : null };
}

function dutyOf(
  measure: RulebookMeasure,
  provision: ProvisionRules,
  { step, startsOn, until }: Binding,
  { valid, company }: { readonly valid: string; readonly company: string },
): Duty {
  const obligations = measure.obligations.get(provision.id) ?? [];
  const planned = startsOn.first > valid;
  const what = obligations.length > 0 ? `: ${obligations.join('; ')}` : '';
  const stands = planned ? ' as its facts stand' : '';
  const citations = [...new Set([...step.citations, ...provision.citations])];
  const sentence = `From ${formatPartialDate(startsOn)}, ${measure.rules.name}, ${provision.label}, binds ${company}${stands}${what}.`;
  return { measure, provision, step, startsOn, until, planned, obligations, sentence, citations };
}
