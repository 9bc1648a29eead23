import { SINCE_EVER, STILL } from '../../time/index.ts';
import type { CitationRow } from '../dataset/index.ts';
import { addContent, addEdge, type Draft } from './draft.ts';

export type StatementKind = 'NAME' | 'RELATION' | 'FACT' | 'LIFECYCLE' | 'PROVISION' | 'CRITERIA' | 'EVENT' | 'DEFINITION';

/** What quotes are to support: a sentence, and the entries that it is about. */
export interface Statement {
  readonly kind: StatementKind;
  readonly sentence: string;
  /** Left out for definitions: the vocabulary is not walked. */
  readonly subject?: string;
  readonly objects?: readonly string[];
}

/** What supports a statement, and since when that is public. */
export interface Support {
  readonly citations: readonly string[];
  readonly published: string;
}

/** Needs no source: it is a name for something, not a claim about it. */
export const UNSOURCED: Support = { citations: [], published: SINCE_EVER };

/** Turns the quotes of one statement into Citation nodes. */
export function cite(draft: Draft, statement: Statement, rows: readonly CitationRow[]): Support {
  const sourceCount = new Set(rows.map(({ source }) => source)).size;
  const ids = rows.map((row) => addCitation(draft, statement, row, sourceCount));
  return { citations: [...new Set(ids)], published: publicSince(draft, rows) };
}

/** The first day on which one of the sources was public; undated sources do not count. */
export function publicSince(draft: Draft, rows: readonly CitationRow[]): string {
  return earliest(rows.map(({ source }) => draft.publicSince.get(source) ?? STILL));
}

/** Several supports taken together. */
export function joined(supports: readonly Support[]): Support {
  return {
    citations: [...new Set(supports.flatMap(({ citations }) => citations))],
    published: earliest(supports.map(({ published }) => published)),
  };
}

const earliest = (days: readonly string[]): string => days.reduce((first, day) => (day < first ? day : first), STILL);

function addCitation(draft: Draft, statement: Statement, row: CitationRow, sourceCount: number): string {
  const { kind, sentence, subject, objects = [] } = statement;
  const published = publicSince(draft, [row]);
  const { quote, locator, claim, check } = row;
  const id = addContent(draft, `${subject ?? ''} ${row.source}`, {
    type: 'Citation',
    published,
    properties: { quote, locator, claim, check, statement: sentence, statementKind: kind, sourceCount },
  });
  addEdge(draft, { type: 'CITES', from: id, to: row.source, published });
  const about = (to: string, role: string): void => addEdge(draft, { type: 'ABOUT', from: id, to, published, properties: { role } });
  if (subject !== undefined) about(subject, 'subject');
  for (const object of new Set(objects)) if (object !== subject) about(object, 'object');
  return id;
}
