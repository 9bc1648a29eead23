import { searchWords, type SearchWord } from '../../lib/index.ts';

/** Words that the analyzer of the index leaves out. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(' '),
);
/** More words than any name has. */
const MAX_WORDS = 12;
/** Finds nothing: it only excludes. */
const NOTHING = '-a';

/** What the index is asked, and the words that a name must have. */
export interface FullTextQueries {
  readonly exact: string;
  readonly fuzzy: string;
  /** Each as it must stand in a name: spaced words at the start of one. */
  readonly words: readonly string[];
}

/** Queries for a search key. It has letters, digits and spaces only, all small, so that nothing in it is syntax of the index. */
export function fullTextQueries(key: string): FullTextQueries {
  const words = searchWords(key).slice(0, MAX_WORDS);
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text));
  const asked = telling.length > 0 ? telling : words;
  const query = (term: (word: SearchWord, isLast: boolean) => string): string => {
    const clauses = asked.map((word, index) => {
      const terms = term(word, index === asked.length - 1);
      return `+(searchNames:(${terms})^3 searchTexts:(${terms}))`;
    });
    return clauses.length > 0 ? clauses.join(' ') : NOTHING;
  };
  return {
    exact: query(exactTerm),
    fuzzy: query(fuzzyTerm),
    words: words.map(({ text, unspaced }) => (unspaced ? text : ` ${text}`)),
  };
}

/** Pairs of characters stand in a row; a single one starts a pair. The last spaced word may still be typed. */
function exactTerm({ text, unspaced }: SearchWord, isLast: boolean): string {
  if (unspaced) return [...text].length > 1 ? `"${text}"` : `${text}*`;
  return isLast ? `${text}^2 ${text}*` : text;
}

/** One slip in four letters, two in eight; what is shorter must be right. */
function fuzzyTerm(word: SearchWord, isLast: boolean): string {
  const { text, unspaced } = word;
  if (unspaced || text.length < 4) return exactTerm(word, isLast);
  return `${text}~${text.length < 8 ? 1 : 2}`;
}
