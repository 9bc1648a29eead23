const BEYOND = /[\u{10000}-\u{10ffff}]/gu;
const HALVES = /\p{Surrogate}/gu;

/**
 * Text that sorts in one way only. Beyond U+FFFF the database orders by code point in an index and by UTF-16 where it compares with a parameter,
 * so that pages would lose entries; such characters are written as U+FFFD and their number.
 */
export function sortableText(text: string): string {
  return text.replace(BEYOND, (character) => `\ufffd${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`).replace(HALVES, '\ufffd');
}
