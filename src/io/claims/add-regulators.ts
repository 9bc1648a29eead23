import type { IndicatorRow, RegulatorRow } from '../dataset/index.ts';
import { UNSOURCED } from './citations.ts';
import { addEdge, addNode, type Draft } from './draft.ts';
import { addConflicts, citeEntry, entryProperties } from './entry.ts';
import { addFact, indicatorMetric } from './add-fact.ts';

/** Adds regulators with the statistics that they published. */
export function addRegulators(draft: Draft, rows: readonly RegulatorRow[]): void {
  for (const row of rows) {
    const { id, kind, localName, website, founded } = row;
    const support = { ...citeEntry(draft, id, row.citations ?? [], () => 'NAME'), published: UNSOURCED.published };
    addNode(draft, id, {
      type: 'Regulator',
      properties: { ...entryProperties(row, [{ text: localName, kind: 'local' }]), kind, localName, website, founded },
      ...support,
    });
    const own = { from: id, inherited: true, ...support };
    addEdge(draft, { type: 'IN_JURISDICTION', to: row.jurisdiction, properties: { role: 'jurisdiction' }, ...own });
    if (row.parent !== undefined) addEdge(draft, { type: 'PART_OF', to: row.parent, ...own });
    addConflicts(draft, id, row.conflicts ?? [], 'NAME');
    for (const figure of row.statistics ?? []) {
      const metric = indicatorMetric(draft, figure.name, figure.unit);
      addFact(draft, figure.subject, { ...figure, metric, bound: 'exact' }, { publisher: id });
    }
  }
}

/** Adds figures about whole countries and markets. */
export function addIndicators(draft: Draft, rows: readonly IndicatorRow[]): void {
  for (const { id, name, metric, subject, publisher, publisherName, ...figure } of rows) {
    const metricId = metric ?? indicatorMetric(draft, name ?? id, figure.unit);
    addFact(draft, subject, { ...figure, metric: metricId, bound: 'exact' }, { publisher, detail: { id, publisher: publisherName } });
  }
}
