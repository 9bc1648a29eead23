import type { Client } from 'urql';
import { TableVerdictsDocument, type TableVerdictsQuery, type TableVerdictPageFragment, type Verdict } from '../generated/operations.ts';
import type { At } from '../view/index.ts';
import { VERDICT_WORDS } from '../words/words.ts';
import type { VerdictRow } from './verdict-table.ts';

/** The verdicts of a company or a measure. */
export interface Verdicts {
  readonly id: string;
  readonly of: 'Company' | 'Measure';
  readonly name: string;
  readonly rows: readonly VerdictRow[];
  /** How many there are; more than the rows where there are too many to read. */
  readonly total: number;
}

/** So many verdicts are read at most: pages of a hundred. */
export const MOST_VERDICTS = 500;

const ALL = Object.keys(VERDICT_WORDS) as readonly Verdict[];

/** Reads all pages up to the limit; null for what is neither a company nor a measure. */
export async function readVerdicts(client: Client, id: string, at: At): Promise<Verdicts | null> {
  const rows: VerdictRow[] = [];
  for (let after: string | null = null; ;) {
    const { data, error } = await client.query(TableVerdictsDocument, { id, verdicts: ALL, after, at }).toPromise();
    if (!data) throw error ?? new Error('The service did not answer.');
    const page = pageOf(data.node);
    if (page === null) return null;
    rows.push(...page.rows);
    if (page.next === null || rows.length >= MOST_VERDICTS) return { id, of: page.of, name: page.name, total: page.total, rows };
    after = page.next;
  }
}

type Page = Omit<Verdicts, 'id'> & { readonly next: string | null };

function pageOf(node: TableVerdictsQuery['node']): Page | null {
  if (node?.__typename === 'Company') return { of: 'Company', name: node.name, ...rowsOf(node.affectedBy, ({ measure }) => measure) };
  if (node?.__typename === 'Measure') return { of: 'Measure', name: node.name, ...rowsOf(node.affects, ({ company }) => company) };
  return null;
}

function rowsOf(
  { nodes, pageInfo, totalCount }: TableVerdictPageFragment,
  otherOf: (node: TableVerdictPageFragment['nodes'][number]) => VerdictRow['other'] | null,
): Pick<Page, 'rows' | 'total' | 'next'> {
  const rows = nodes.flatMap((node) => {
    const other = otherOf(node);
    return other === null ? [] : [{ ...node, other }];
  });
  return { rows, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
