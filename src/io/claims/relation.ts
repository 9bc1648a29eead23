import { formatPartialDate, parsePartialDate } from '../../time/index.ts';
import type { CitationRow, ValidityRow } from '../dataset/index.ts';
import { placeText, type StatedPart } from '../../rules/index.ts';
import { spanOf, type Span } from '../when.ts';
import { cite, type Support } from './citations.ts';
import { addEdge, nameOf, type Draft, type Properties } from './draft.ts';

export interface RelationParts extends ValidityRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Between the names of both ends. */
  readonly phrase: string;
  /** Behind them: a share, a ticker. */
  readonly addition?: string | undefined;
  readonly properties?: Properties;
  readonly citations: readonly CitationRow[];
  /** The part of a company's evidence that it belongs to. */
  readonly part?: StatedPart;
  /** Support of the entry, for a relation without a quote of its own. */
  readonly otherwise?: Support;
}

/** Adds a relation with the quotes that say so, in words such as `DiDi Global is listed on New York Stock Exchange`. */
export function addRelation(draft: Draft, parts: RelationParts): void {
  const { type, source: from, target: to, phrase, addition = '', part, citations, otherwise } = parts;
  const sentence = [nameOf(draft, from), phrase, nameOf(draft, to)].join(' ') + addition + when(parts);
  const inherited = citations.length === 0 && otherwise !== undefined;
  const support = inherited ? otherwise : cite(draft, { kind: 'RELATION', sentence, subject: from, objects: [to] }, citations);
  const span = spanOf(parts);
  const evidence = part && evidenceOf(part, to, span, parts.properties?.['establishment'] === true);
  addEdge(draft, { type, from, to, span, inherited, ...support, properties: { ...parts.properties, to: parts.to, evidence } });
}

/** What verdicts read of a statement about a place. */
export function evidenceOf(part: StatedPart, id: string, { validFrom, validUntil }: Span, establishment = false): string {
  return placeText(part, { id, validFrom, validUntil, establishment });
}

/** ` (from 30 June 2021 to 10 June 2022)`, or nothing. The end is the last day where the source prints it, else the first day after. */
export function when({ from, until, to }: ValidityRow): string {
  const start = from === undefined ? [] : [`from ${dateText(from)}`];
  const end = to !== undefined ? [`to ${dateText(to)}`] : until !== undefined ? [`until ${dateText(until)}`] : [];
  const text = [...start, ...end].join(' ');
  return text === '' ? '' : ` (${text})`;
}

/** A date for people. */
export function dateText(text: string): string {
  const date = parsePartialDate(text);
  return date ? formatPartialDate(date) : text;
}
