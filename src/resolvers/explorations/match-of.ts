import { nearestWord, searchKey, searchWords } from '../../lib/index.ts';
import { listOf, textOf } from './cells.ts';

/** What an entry was found by. */
export interface Match {
  readonly text: string;
  readonly language: string | null;
  readonly kind: string;
}

const HAN = /\p{Script=Han}/u;

/** The text of an entry that somebody who typed `asked` means: exactly that, the whole, then the start, then all words, then some, then the nearest; names before texts. */
export function matchOf(asked: string, entriesJson: string, quote: string): Match {
  const key = searchKey(asked);
  if (entriesJson === '') return { text: quote, language: HAN.test(quote) ? 'zh' : null, kind: 'TEXT' };
  const entries = parse(entriesJson);
  const words = searchWords(key).map(({ text, unspaced }) => (unspaced ? text : ` ${text}`));
  const nearness = entries.map(({ text }) => (text === asked ? 5 : nearnessOf(searchKey(text))));
  const best = Math.max(...nearness);
  return entries[best > 0 ? nearness.indexOf(best) : nearestOf(key, entries)] ?? { text: '', language: null, kind: 'NAME' };

  function nearnessOf(candidate: string): number {
    if (candidate === key) return 4;
    if (candidate.startsWith(key)) return 3;
    const met = words.filter((word) => ` ${candidate}`.includes(word)).length;
    return words.length === 0 ? 0 : met === words.length ? 2 : met / words.length;
  }
}

/** The entry with the word that a mistyped one comes nearest to. */
function nearestOf(key: string, entries: readonly Match[]): number {
  const [longest = ''] = key.split(' ').toSorted((left, right) => right.length - left.length);
  const words = entries.map(({ text }) => searchKey(text).split(' '));
  const nearest = nearestWord(longest, words.flat());
  return Math.max(
    0,
    words.findIndex((list) => nearest !== undefined && list.includes(nearest)),
  );
}

function parse(json: string): readonly Match[] {
  const entries: unknown = JSON.parse(json);
  return listOf(entries).map((entry) => {
    const [text, language, kind] = listOf(entry);
    return { text: textOf(text), language: typeof language === 'string' ? language : null, kind: textOf(kind) };
  });
}
