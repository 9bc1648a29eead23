import { parseRule, ruleText } from '../../rules/index.ts';
import type { CitationRow, Dataset, MetricRow } from '../dataset/index.ts';
import { cite, UNSOURCED } from './citations.ts';
import { canonicalText } from './content-hash.ts';
import { addContent, addEdge, addNode, type Draft } from './draft.ts';
import type { RuleTexts } from './add-criteria.ts';

/** Adds the vocabulary: each fact name as a Metric, with the whole entry for the evaluator and its bridges to other figures. */
export function addVocabulary(draft: Draft, { metrics, readings }: Dataset['vocabulary'], texts: RuleTexts): void {
  const readingsById = new Map(readings.map((reading) => [reading.id, reading]));
  for (const row of metrics) {
    const { definition, graph } = row;
    const because = (what: string, rows: readonly CitationRow[] | undefined): readonly string[] =>
      cite(draft, { kind: 'DEFINITION', sentence: `${row.label}: ${what}` }, rows ?? []).citations;
    const words = definition && definitionText(definition, texts);
    const citations = words === undefined ? [] : because(words, definition?.citations);
    const bridges = (row.bridges ?? []).map(({ from, gives, assumption, citations: basis }) => {
      const label = texts.metrics.get(from)?.label ?? from;
      return { from, gives, assumption, citations: because(`${label} gives a ${gives} bound`, basis) };
    });
    const entry = {
      ...row,
      graph: graph === undefined ? undefined : readingsById.get(graph),
      definition: definition && { ...definition, citations },
      bridges,
    };
    addNode(draft, row.name, {
      type: 'Metric',
      // An event that ends a state of everybody is read with the vocabulary.
      properties: {
        ...metricProperties(row),
        closedBy: closingEvent(graph === undefined ? undefined : readingsById.get(graph)),
        definition: words,
        entry: canonicalText(entry),
      },
      ...UNSOURCED,
      citations,
    });
    for (const { from, gives, assumption = '', citations: basis } of bridges) {
      const bridge = addContent(draft, `${row.name} ${from}`, { type: 'Bridge', properties: { gives, assumption }, ...UNSOURCED, citations: basis });
      addEdge(draft, { type: 'HAS_BRIDGE', from: row.name, to: bridge, ...UNSOURCED });
      addEdge(draft, { type: 'BRIDGES_FROM', from: bridge, to: from, ...UNSOURCED });
    }
  }
}

function metricProperties({
  name,
  label,
  question,
  type,
  unit,
  known,
  people = false,
  maxAgeDays,
}: MetricRow): Record<string, string | number | boolean | undefined> {
  return { name, label, question, type_: type.toUpperCase(), unit, known: known.toUpperCase(), people, maxAgeDays };
}

function closingEvent(reading: Dataset['vocabulary']['readings'][number] | undefined): string | undefined {
  const event = reading?.args?.['closedByEvent'];
  return typeof event === 'string' ? event : undefined;
}

const PROVES = { equivalent: 'Holds exactly if', sufficient: 'Holds if', necessary: 'Holds only if' } as const;

/** A definition in words, with what it can prove. */
function definitionText({ force, rule, assumption }: NonNullable<MetricRow['definition']>, texts: RuleTexts): string {
  const words = ruleText(parseRule(rule, texts), texts);
  return `${PROVES[force]}: ${words}.${assumption === undefined ? '' : ` Assumption: ${assumption}`}`;
}
