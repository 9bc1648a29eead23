const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MARKS = /\p{M}/gu;

/** Text as it is compared and sorted: lower case, without accents, width differences and invisible characters. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(ZERO_WIDTH, '').toLowerCase().normalize('NFKC').trim();
}
