import { foldText } from './fold-text.ts';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;
const RUNS = new RegExp(`(${CJK.source})`, 'u');

/** Text as search compares it: folded, without invisible characters, its words separated by one space. */
export function searchKey(text: string): string {
  return foldText(text.replaceAll(IGNORABLE, '')).replaceAll(SEPARATORS, ' ').trim();
}

/** A word of a search key; Han, Kana and Hangul are found inside words too, since they are written without spaces. */
export interface SearchWord {
  readonly text: string;
  readonly unspaced: boolean;
}

/** The words of a search key, in order. */
export function searchWords(key: string): readonly SearchWord[] {
  return key
    .split(' ')
    .flatMap((word) => word.split(RUNS))
    .filter((text) => text !== '')
    .map((text) => ({ text, unspaced: CJK.test(text) }));
}
