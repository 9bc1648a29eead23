import { searchKey } from '../../lib/index.ts';
import { addNode, type Draft, type DraftNode } from './draft.ts';

const HAN = /\p{Script=Han}/u;

type MatchKind = 'NAME' | 'ALIAS' | 'LOCAL_NAME' | 'TITLE' | 'TICKER' | 'IDENTIFIER' | 'PRODUCT' | 'ARTICLE' | 'TEXT';

/** What an entry is found by: the text, its language, and what it is of the entry. */
type SearchEntry = readonly [text: string, language: string | null, kind: MatchKind];

/** What hangs on companies by edges. */
interface Hanging {
  readonly tickers: ReadonlyMap<string, readonly string[]>;
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  readonly products: ReadonlyMap<string, readonly string[]>;
}

/** Adds to every entry what search finds it by, folded: names, and texts that rank below them. Quotes are found by themselves. */
export function addSearch(draft: Draft): void {
  const hanging = hangingOn(draft);
  for (const node of draft.nodes.values()) {
    const { quote } = node.properties;
    if (node.entity) addTo(draft, node, namesOf(node, hanging), textsOf(draft, node, hanging));
    else if (node.type === 'Citation' && typeof quote === 'string') addTo(draft, node, [], [[quote, languageOf(quote), 'TEXT']]);
  }
}

function addTo(draft: Draft, node: DraftNode, names: readonly SearchEntry[], texts: readonly SearchEntry[]): void {
  const { id, type, published, citations, properties } = node;
  const keys = (entries: readonly SearchEntry[]): readonly string[] => [...new Set(entries.map(([text]) => searchKey(text)).filter(Boolean))];
  const own = node.entity ? { searchNames: keys(names), searchEntries: JSON.stringify([...names, ...texts]) } : {};
  const search = { ...own, searchTexts: keys(texts) };
  addNode(draft, id, { type, published, citations, properties: { ...properties, ...search } });
}

function namesOf({ id, type, properties }: DraftNode, { tickers, identifiers }: Hanging): readonly SearchEntry[] {
  const isTitled = type === 'Measure' || type === 'Event';
  const found = new Map<string, SearchEntry>();
  const add = (text: unknown, kind: MatchKind, language?: string | null): void => {
    if (typeof text === 'string' && text !== '' && !found.has(text)) found.set(text, [text, language ?? languageOf(text), kind]);
  };
  add(properties['name'], isTitled ? 'TITLE' : 'NAME');
  add(properties['localName'], 'LOCAL_NAME');
  add(properties['shortTitle'], 'TITLE');
  for (const [text, language, kind] of aliasesIn(properties['aliases'])) add(text, kind === 'local' ? 'LOCAL_NAME' : 'ALIAS', language);
  // A ticker that stands among the aliases too is told as a ticker.
  for (const ticker of tickers.get(id) ?? []) found.set(ticker, [ticker, null, 'TICKER']);
  for (const identifier of identifiers.get(id) ?? []) add(identifier, 'IDENTIFIER');
  if (type === 'Exchange') add(properties['mic'], 'IDENTIFIER');
  if (type === 'Jurisdiction') add(id, 'IDENTIFIER');
  if (type === 'Provision') {
    for (const article of [properties['label'], writtenOut(properties['label']), id.split('#').at(-1)]) add(article, 'ARTICLE');
    add(writtenOut(properties['name']), 'NAME');
  }
  return [...found.values()];
}

/** `Art. 37` as people also type it: `Article 37`. */
const writtenOut = (text: unknown): string => (typeof text === 'string' ? text.replace(/\bArts?\.\s*/, 'Article ') : '');

function textsOf(draft: Draft, { id, properties }: DraftNode, { products }: Hanging): readonly SearchEntry[] {
  const { summary, obligations } = properties;
  const texts = [...(typeof summary === 'string' ? [summary] : []), ...(Array.isArray(obligations) ? obligations : [])];
  const operated = (products.get(id) ?? []).flatMap((product) => {
    const { name, localName } = draft.nodes.get(product)?.properties ?? {};
    return [...new Set([name, localName].filter((text) => typeof text === 'string'))];
  });
  return [
    ...operated.map((text): SearchEntry => [text, languageOf(text), 'PRODUCT']),
    ...texts.map((text): SearchEntry => [text, languageOf(text), 'TEXT']),
  ];
}

function hangingOn({ edges, nodes }: Draft): Hanging {
  const tickers = new Map<string, string[]>();
  const identifiers = new Map<string, string[]>();
  const products = new Map<string, string[]>();
  for (const { type, from, to, properties } of edges.values()) {
    if (type === 'LISTED_ON') push(tickers, from, properties['ticker']);
    else if (type === 'HAS_IDENTIFIER') push(identifiers, from, nodes.get(to)?.properties['value']);
    else if (type === 'OPERATES') push(products, from, to);
  }
  // Edges come in the order of their rows; the same rows in any order give the same claims.
  for (const lists of [tickers, identifiers, products]) for (const list of lists.values()) list.sort();
  return { tickers, identifiers, products };
}

function push(lists: Map<string, string[]>, id: string, value: unknown): void {
  if (typeof value === 'string') lists.set(id, [...(lists.get(id) ?? []), value]);
}

function aliasesIn(json: unknown): readonly (readonly [text: string, language: string | null, kind: string])[] {
  const list: unknown = typeof json === 'string' ? JSON.parse(json) : [];
  if (!Array.isArray(list)) return [];
  return list.filter(Array.isArray).map(([text, language, kind]) => [String(text), typeof language === 'string' ? language : null, String(kind)]);
}

const languageOf = (text: string): string | null => (HAN.test(text) ? 'zh' : null);
