import type { Card, Graph } from '../graph/graph.ts';
import { KIND_LOOKS } from '../graph/kinds.ts';
import type { Column } from './column.ts';

/** An entry as a row. */
export interface EntryRow extends Card {
  /** How many of the relations shown are its own. */
  readonly relations: number;
}

/** What is told of an entry, in the order of the columns. */
export const ENTRY_COLUMNS: readonly Column<EntryRow>[] = [
  { key: 'id', title: 'Id', text: ({ id }) => id, isForFiles: true },
  { key: 'name', title: 'Name', text: ({ name }) => name },
  { key: 'localName', title: 'Local name', text: ({ localName }) => localName ?? '' },
  { key: 'kind', title: 'Kind', text: ({ kind }) => KIND_LOOKS[kind].word },
  { key: 'date', title: 'Date', text: ({ date }) => date ?? '', sortBy: ({ day }) => day },
  { key: 'phase', title: 'Phase', text: ({ phase }) => phase ?? '' },
  { key: 'facts', title: 'Facts', text: (row) => furtherFacts(row).join(' · ') },
  { key: 'absence', title: 'On this day', text: ({ absence }) => absence ?? '', isForFiles: true },
  { key: 'relations', title: 'Relations', text: ({ relations }) => String(relations), sortBy: ({ relations }) => relations },
];

/** The entries that are shown, in the order they came; those whose kind is hidden are left out. */
export function entryRows(graph: Graph, ids: readonly string[], hiddenKinds: ReadonlySet<string>, links: Iterable<EndsOfLink>): readonly EntryRow[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return ids.flatMap((id) => {
    const card = graph.cards.get(id);
    return card && !hiddenKinds.has(card.kind) ? [{ ...card, relations: counts.get(id) ?? 0 }] : [];
  });
}

interface EndsOfLink {
  readonly from: string;
  readonly to: string;
}

function furtherFacts({ facts, phase, date }: Card): readonly string[] {
  return facts.filter((fact) => fact !== phase && fact !== date);
}
