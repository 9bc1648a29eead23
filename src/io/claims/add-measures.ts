import type { LifecycleRow, MeasureRow } from '../dataset/index.ts';
import { endDay, since, startDay } from '../when.ts';
import { cite, publicSince, type StatementKind, type Support } from './citations.ts';
import { addContent, addEdge, addNode, nameOf, type Draft } from './draft.ts';
import { addConflicts, citeEntry, entryProperties } from './entry.ts';
import { addProvisions } from './add-provisions.ts';
import { dateText } from './relation.ts';
import type { RuleTexts } from './add-criteria.ts';

/** Adds measures with their steps, provisions and criteria. */
export function addMeasures(draft: Draft, rows: readonly MeasureRow[], texts: RuleTexts): void {
  for (const row of rows) addMeasure(draft, row, texts);
}

function addMeasure(draft: Draft, row: MeasureRow, texts: RuleTexts): void {
  const { id, kind, title, localTitle, shortTitle, lifecycle = [], provisions = [] } = row;
  const own = citeEntry(draft, id, row.citations ?? [], kindOfClaim);
  // A measure is known as soon as a source of any part of it is public.
  const parts = [...(row.citations ?? []), ...[...lifecycle, ...provisions].flatMap(({ citations = [] }) => citations)];
  const support: Support = { citations: own.citations, published: publicSince(draft, parts) };
  addNode(draft, id, {
    type: 'Measure',
    properties: {
      ...entryProperties({ ...row, name: title }, [
        { text: localTitle, kind: 'local' },
        { text: shortTitle, kind: 'short' },
      ]),
      kind,
      title,
      localName: localTitle,
      localTitle,
      shortTitle,
      date: knownBy(lifecycle),
    },
    ...support,
  });
  addRelations(draft, row, support);
  for (const step of lifecycle) addStep(draft, id, step, support);
  addConflicts(draft, id, row.conflicts ?? [], 'LIFECYCLE');
  addProvisions(draft, row, support, texts);
}

const STEP_WORDS = /force|effect|publi|adopt|consult|issu|date|promulgat|repeal|expir|amend|sign|draft|supersed|revok|deadline/i;
const kindOfClaim = (claim: string): StatementKind => (STEP_WORDS.test(claim) ? 'LIFECYCLE' : 'NAME');

/** The day that a measure is known by: adopted, else published, else announced, else its first step. */
function knownBy(steps: readonly LifecycleRow[]): string | undefined {
  const ordered = steps.toSorted((left, right) => (startDay(left.date) < startDay(right.date) ? -1 : 1));
  for (const status of ['adopted', 'published', 'announced']) {
    const step = ordered.find((candidate) => candidate.status === status);
    if (step) return step.date;
  }
  return ordered[0]?.date;
}

function firstStep(steps: readonly LifecycleRow[]): string | undefined {
  return steps.map(({ date }) => date).toSorted((left, right) => (startDay(left) < startDay(right) ? -1 : 1))[0];
}

function addRelations(draft: Draft, row: MeasureRow, support: Support): void {
  const { id, jurisdiction, issuedBy = [], amends = [], supersedes = [], implements: carriesOut = [], basedOn = [], lifecycle = [] } = row;
  const entry = { inherited: true, ...support };
  // Before its first step there was nothing that somebody could have issued or that could have changed another text.
  const span = since(firstStep(lifecycle));
  addEdge(draft, { type: 'IN_JURISDICTION', from: id, to: jurisdiction, properties: { role: 'jurisdiction' }, ...entry });
  for (const regulator of new Set(issuedBy)) addEdge(draft, { type: 'ISSUED', from: regulator, to: id, span, ...entry });
  const relations = { AMENDS: amends, SUPERSEDES: supersedes, IMPLEMENTS: carriesOut, BASED_ON: basedOn };
  for (const [type, targets] of Object.entries(relations)) {
    for (const to of new Set(targets)) addEdge(draft, { type, from: id, to, span, ...entry });
  }
}

const STEP_TEXT: Readonly<Record<LifecycleRow['status'], string>> = {
  announced: 'announced',
  draft: 'draft',
  'consultation-opened': 'consultation opened',
  'consultation-closed': 'consultation closed',
  adopted: 'adopted',
  published: 'published',
  'in-force': 'in force from',
  amended: 'amended',
  repealed: 'repealed',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  expired: 'expired',
  annulled: 'annulled',
};

function addStep(draft: Draft, measure: string, row: LifecycleRow, entry: Support): void {
  const { status, date, stage, planned = false, unverified = false, note, reason, citations = [] } = row;
  const sentence = `${nameOf(draft, measure)}: ${stage === 'application' ? 'applies from' : STEP_TEXT[status]} ${dateText(date)}`;
  const support = citations.length === 0 ? entry : cite(draft, { kind: 'LIFECYCLE', sentence, subject: measure }, citations);
  const step = addContent(draft, measure, {
    type: 'LifecycleStep',
    properties: {
      status: status.replaceAll('-', '_').toUpperCase(),
      date,
      sortDate: startDay(date),
      countsFrom: countsFrom(status, date),
      stage: stage ?? '',
      planned,
      unverified,
      note,
      reason,
    },
    ...support,
  });
  addEdge(draft, { type: 'HAS_STEP', from: measure, to: step, inherited: citations.length === 0, ...support });
}

const ENDING: ReadonlySet<string> = new Set(['repealed', 'superseded', 'withdrawn', 'expired', 'annulled']);

/** A start counts from the first day of its period; an end from that day itself, or from the first day after a month or year. */
function countsFrom(status: string, date: string): string {
  return ENDING.has(status) ? endDay(date) : startDay(date);
}
