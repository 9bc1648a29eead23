import type { MeasureRow, ParameterRow, ProvisionRow } from '../dataset/index.ts';
import { cite, publicSince, type Support } from './citations.ts';
import { addContent, addEdge, addNode, nameOf, type Draft } from './draft.ts';
import { addConflicts, entryProperties } from './entry.ts';
import { addCriteria, type RuleTexts } from './add-criteria.ts';

/** Adds the articles and other parts of a measure. */
export function addProvisions(draft: Draft, measure: MeasureRow, entry: Support, texts: RuleTexts): void {
  for (const [index, row] of (measure.provisions ?? []).entries()) {
    const id = `${measure.id}#${row.id}`;
    const support = provisionSupport(draft, measure.id, id, row, entry);
    const name = `${measure.shortTitle ?? measure.title}, ${row.label}`;
    addNode(draft, id, {
      type: 'Provision',
      properties: {
        ...entryProperties({ ...row, name }),
        kind: 'provision',
        label: row.label,
        obligations: row.obligations ?? [],
        number: index + 1,
        measureId: measure.id,
      },
      citations: row.citations === undefined ? [] : support.citations,
      published: support.published,
    });
    addEdge(draft, { type: 'HAS_PROVISION', from: measure.id, to: id, ...support });
    addConflicts(draft, id, row.conflicts ?? [], 'PROVISION');
    if (row.criteria) addCriteria(draft, id, row.criteria, support, texts);
    for (const deadline of row.deadlines ?? []) addParameter(draft, id, 'HAS_DEADLINE', deadline, support);
    for (const change of row.changes ?? []) addParameter(draft, id, 'HAS_CHANGE', change, support);
    for (const penalty of row.penalties ?? []) addPenalty(draft, id, penalty, support);
  }
}

interface ProvisionSupport extends Support {
  readonly inherited: boolean;
}

function provisionSupport(draft: Draft, measure: string, id: string, row: ProvisionRow, entry: Support): ProvisionSupport {
  const { citations = [], summary, label } = row;
  if (citations.length === 0) return { ...entry, inherited: true };
  const sentence = `${nameOf(draft, measure)}, ${label}${summary === undefined ? '' : `: ${summary}`}`;
  const support = cite(draft, { kind: 'PROVISION', sentence, subject: id, objects: [measure] }, citations);
  return { citations: support.citations, published: publicSince(draft, citations), inherited: false };
}

/** What follows from the provision rests on the quotes of the provision. */
function inheritedFrom({ citations, published }: Support): Support & { readonly inherited: boolean } {
  return { citations, published, inherited: true };
}

function addParameter(draft: Draft, provision: string, type: 'HAS_DEADLINE' | 'HAS_CHANGE', row: ParameterRow, support: Support): void {
  const { what, before, after, note } = row;
  const quantity = (value: ParameterRow['after']): string | undefined => value && JSON.stringify({ value: value.value, unit: value.unit });
  const { citations, published } = support;
  const properties = { what, before: quantity(before), after: quantity(after), note };
  const parameter = addContent(draft, `${provision} ${type}`, { type: 'ParameterChange', properties, citations, published });
  addEdge(draft, { type, from: provision, to: parameter, ...inheritedFrom(support) });
  if (before?.measure !== undefined) addEdge(draft, { type: 'FORMERLY_IN', from: parameter, to: before.measure, ...inheritedFrom(support) });
}

function addPenalty(draft: Draft, provision: string, row: NonNullable<ProvisionRow['penalties']>[number], support: Support): void {
  const { text, minimum, maximum, unit, alternative, unverified = false } = row;
  const { citations, published } = support;
  const properties = { text, minimum, maximum, unit, alternative: alternative && JSON.stringify(alternative), unverified };
  const penalty = addContent(draft, provision, { type: 'Penalty', properties, citations, published });
  addEdge(draft, { type: 'HAS_PENALTY', from: provision, to: penalty, ...inheritedFrom(support) });
}
