import type { AliasRow, CitationRow, ConflictRow, EntryRow } from '../dataset/index.ts';
import { cite, joined, type Statement, type StatementKind, type Support } from './citations.ts';
import { addContent, addEdge, nameOf, type Draft, type Properties } from './draft.ts';

const HAN = /\p{Script=Han}/u;

export interface OtherName {
  readonly text: string | undefined;
  readonly kind: 'local' | 'legal' | 'short' | 'former';
}

/** The properties that every entry has. */
export function entryProperties(row: EntryRow & { readonly name: string }, others: readonly OtherName[] = []): Properties {
  return {
    name: row.name,
    aliases: JSON.stringify(aliasesOf(row.name, row.aliases ?? [], others)),
    summary: row.summary,
    note: row.note,
    doubts: [...(row.doubts ?? []), ...(row.unverified ?? []).map(doubtOf)],
  };
}

const doubtOf = ({ field, reason }: { readonly field?: string | undefined; readonly reason: string }): string =>
  field === undefined ? `Not verified: ${reason}` : `${field} is not verified: ${reason}`;

/** `[text, language, kind]` of every other name, each once. */
function aliasesOf(name: string, rows: readonly AliasRow[], others: readonly OtherName[]): readonly (readonly (string | null)[])[] {
  const found = new Map<string, readonly (string | null)[]>();
  const add = (text: string, language: string | null, kind: string): void => {
    if (text !== name && !found.has(text)) found.set(text, [text, language ?? (HAN.test(text) ? 'zh' : null), kind]);
  };
  for (const { text, kind } of others) if (text !== undefined) add(text, null, kind);
  for (const row of rows) {
    if (typeof row === 'string') add(row, null, 'alias');
    else add(row.text, row.language ?? null, row.kind ?? 'alias');
  }
  return [...found.values()];
}

/** Cites an entry whose quotes support different things about it: those with the same claim support one statement. */
export function citeEntry(draft: Draft, id: string, rows: readonly CitationRow[], kindOf: (claim: string) => StatementKind): Support {
  const claims = [...new Set(rows.map(({ claim }) => claim ?? ''))];
  const supported = (claim: string): readonly CitationRow[] => rows.filter((row) => (row.claim ?? '') === claim);
  return joined(claims.map((claim) => cite(draft, statementOf(claim), supported(claim))));

  function statementOf(claim: string): Statement {
    return { kind: kindOf(claim), sentence: claim === '' ? nameOf(draft, id) : `${nameOf(draft, id)}: ${claim}`, subject: id };
  }
}

/** Adds the values that other sources give; `where` names the statement below the entry in which the field stands. */
export function addConflicts(draft: Draft, id: string, rows: readonly ConflictRow[], kind: StatementKind, where = ''): void {
  for (const { field, value, resolution, citations } of rows) {
    const said = conflictValue(value);
    const properties = { field: where === '' ? field : `${field} (${where})`, value: said, resolution };
    const sentence = `${nameOf(draft, id)}: another source gives ${said} for ${properties.field}`;
    const support = cite(draft, { kind, sentence, subject: id }, citations);
    const conflict = addContent(draft, id, { type: 'FieldConflict', properties, ...support });
    addEdge(draft, { type: 'HAS_CONFLICT', from: id, to: conflict, published: support.published });
    for (const citation of support.citations) addEdge(draft, { type: 'CITED_BY', from: conflict, to: citation, published: support.published });
  }
}

function conflictValue(value: ConflictRow['value']): string {
  return typeof value === 'object' ? `${value.currency} ${new Intl.NumberFormat('en-US').format(value.value)}` : String(value);
}
