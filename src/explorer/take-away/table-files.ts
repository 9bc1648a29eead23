import type { Client } from 'urql';
import { readSources } from '../graph/take-away.ts';
import { ENTRY_COLUMNS, entryRows } from '../table/entry-table.ts';
import { readVerdicts } from '../table/read-verdicts.ts';
import { RELATION_COLUMNS, relationRows, shownLinks } from '../table/relation-table.ts';
import { verdictColumns } from '../table/verdict-table.ts';
import type { View } from '../view/index.ts';
import { csvOf } from './csv.ts';
import { readShown } from './read-shown.ts';
import { recordsOf } from './records.ts';

/** The tables of a view as files: what no filter hides, in the order it came. */
export interface TableFiles {
  readonly day: string;
  readonly csv: { readonly entries: string; readonly relations: string; readonly verdicts: string | null };
  readonly json: string;
}

/** Reads all tables of a view; the verdicts only where a company or a measure is open. */
export async function readTableFiles(client: Client, view: View, address: string, madeAt: string): Promise<TableFiles> {
  const { at, day, ids, graph } = await readShown(client, view);
  const [citedBy, verdicts] = await Promise.all([readSources(client, ids, at), view.open === null ? null : readVerdicts(client, view.open, at)]);
  const hiddenKinds = new Set(view.hiddenKinds);
  const links = shownLinks(graph, ids, hiddenKinds, new Set(view.hiddenRelations));
  const entries = entryRows(graph, ids, hiddenKinds, links);
  const relations = relationRows(links, graph, new Map([...citedBy].map(([id, sources]) => [id, sources.length])));
  const columns = verdicts && verdictColumns(verdicts.of);
  return {
    day,
    csv: {
      entries: csvOf(ENTRY_COLUMNS, entries),
      relations: csvOf(RELATION_COLUMNS, relations),
      verdicts: verdicts && columns && csvOf(columns, verdicts.rows),
    },
    json: `${JSON.stringify(
      {
        at: { valid: day, known: view.at.known, published: view.at.published },
        madeAt,
        view: address,
        entries: recordsOf(ENTRY_COLUMNS, entries),
        relations: recordsOf(RELATION_COLUMNS, relations),
        verdicts: verdicts && columns && { of: verdicts.id, total: verdicts.total, rows: recordsOf(columns, verdicts.rows) },
      },
      null,
      2,
    )}\n`,
  };
}
